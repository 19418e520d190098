package se.klartecken.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jackson2.autoconfigure.Jackson2AutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import se.klartecken.json.CaseReader;
import se.klartecken.json.CaseWriter;
import se.klartecken.model.Case;
import se.klartecken.spring.KlarteckenAutoConfiguration;
import se.klartecken.testing.KlarteckenDomain;

/** An application with Jackson 2 binds and writes cases by itself, and they are those of the strict reader. */
@Domain(DomainContext.Global.class)
@Domain(KlarteckenDomain.class)
class BindsTheModelTest {

    private static final Path CASES = Path.of("..", "..", "cli", "cases");

    static Stream<String> cases() {
        return Stream.of("sollentuna-easter-2026.json", "stockholm-district-2026.json", "stockholm-easter-2026.json");
    }

    private static byte[] bytes(String name) throws IOException {
        return Files.readAllBytes(CASES.resolve(name));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void withAPlainMapper(String name) throws IOException {
        requireSameCase(plain(), bytes(name));
    }

    @ParameterizedTest
    @MethodSource("cases")
    @SuppressWarnings("removal") // Spring Boot is about to let go of Jackson 2; those who still have it are meant here.
    void withSpringBootsMapperBesideTheStarter(String name) {
        new ApplicationContextRunner()
                .withConfiguration(
                        AutoConfigurations.of(Jackson2AutoConfiguration.class, KlarteckenAutoConfiguration.class))
                .run(it -> requireSameCase(it.getBean(ObjectMapper.class), bytes(name)));
    }

    /** Knows dates and times, and writes them as text; both are left to the application in Jackson 2. */
    private static ObjectMapper plain() {
        return JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build();
    }

    @Property(tries = 50)
    void withWhateverACaseCanHold(@ForAll Case content) throws IOException {
        requireSameCase(plain(), CaseWriter.write(content).getBytes(StandardCharsets.UTF_8));
    }

    private static void requireSameCase(ObjectMapper mapper, byte[] json) throws IOException {
        Case read = new CaseReader().read(json).content();
        Case bound = mapper.readValue(json, Case.class);
        assertThat(bound).isEqualTo(read);
        String written = mapper.writeValueAsString(bound);
        assertThat(new CaseReader()
                        .read(written.getBytes(StandardCharsets.UTF_8))
                        .content())
                .isEqualTo(read);
    }
}
