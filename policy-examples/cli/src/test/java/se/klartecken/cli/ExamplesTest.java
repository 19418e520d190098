package se.klartecken.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.klartecken.json.CaseReader;
import se.klartecken.json.CaseSchema;
import se.klartecken.model.Account;
import se.klartecken.model.Case;

/** The cases that are shipped. */
class ExamplesTest {

    private static final Path CASES = Path.of("cases");

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void fitTheSchema(Path file) throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(CaseSchema.text(), InputFormat.JSON);
        assertThat(schema.validate(Files.readString(file), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void haveNoErrors(Path file) throws IOException {
        assertThat(new CaseReader().read(Files.readAllBytes(file)).errors()).isEmpty();
    }

    @Test
    void areOfLifeSize() throws IOException {
        List<Account> accounts = cases().map(ExamplesTest::read)
                .flatMap(it -> Objects.requireNonNull(it.accounts()).stream())
                .toList();
        assertThat(accounts.stream()
                        .mapToInt(it -> it.posts() == null ? 0 : it.posts().size())
                        .sum())
                .isGreaterThanOrEqualTo(40);
        assertThat(accounts.stream()
                        .mapToInt(
                                it -> it.messages() == null ? 0 : it.messages().size())
                        .sum())
                .isGreaterThanOrEqualTo(60);
    }

    private static Case read(Path file) {
        try {
            return Objects.requireNonNull(
                    new CaseReader().read(Files.readAllBytes(file)).content());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
