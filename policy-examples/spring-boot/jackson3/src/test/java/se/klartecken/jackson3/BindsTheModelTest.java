package se.klartecken.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import se.klartecken.json.CaseReader;
import se.klartecken.json.CaseWriter;
import se.klartecken.model.Case;
import se.klartecken.spring.KlarteckenAutoConfiguration;
import se.klartecken.testing.KlarteckenDomain;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** An application with Jackson 3 binds and writes cases by itself, and they are those of the strict reader. */
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
        requireSameCase(JsonMapper.builder().build(), bytes(name));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void withSpringBootsMapperBesideTheStarter(String name) {
        new ApplicationContextRunner()
                .withConfiguration(
                        AutoConfigurations.of(JacksonAutoConfiguration.class, KlarteckenAutoConfiguration.class))
                .run(it -> requireSameCase(it.getBean(JsonMapper.class), bytes(name)));
    }

    @Property(tries = 50)
    void withWhateverACaseCanHold(@ForAll Case content) throws IOException {
        requireSameCase(JsonMapper.builder().build(), CaseWriter.write(content).getBytes(StandardCharsets.UTF_8));
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
