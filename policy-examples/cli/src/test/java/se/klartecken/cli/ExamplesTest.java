package se.klartecken.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.klartecken.Policies;
import se.klartecken.Policy;
import se.klartecken.Question;
import se.klartecken.json.CaseReader;
import se.klartecken.json.CaseSchema;
import se.klartecken.model.Account;
import se.klartecken.model.Case;
import se.klartecken.report.Report;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The cases that are shipped. */
class ExamplesTest {

    private static final String TOKEN = "Kanariefågel-7Q3X";
    private static final String BORN = "1913-11-17";
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

    record Expected(
            String clause,
            String subject,
            String outcome,
            String why,
            @Nullable List<String> missing) {

        String line() {
            return clause + " " + subject + " " + outcome;
        }
    }

    /** What is to be said of each case was worked out from the texts, item by item, before any rule was run. */
    @ParameterizedTest
    @MethodSource("cases")
    void sayWhatTheTextsSay(Path file) throws IOException {
        String name = file.getFileName().toString();
        Expected[] expected;
        try (InputStream in = ExamplesTest.class.getResourceAsStream("/expected/" + name)) {
            expected = JsonMapper.builder().build().readValue(Objects.requireNonNull(in), Expected[].class);
        }
        Policy policy = Policies.named(name.substring(0, name.indexOf('-')));
        Report report = policy.check(new CaseReader().read(Files.readAllBytes(file)), Question.ofCase());

        assertThat(report.findings())
                .extracting(finding -> finding.clause().id() + " " + finding.subject() + " " + finding.outcome())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(expected).map(Expected::line).toList());
        for (Expected one : expected) {
            List<String> missing = one.missing() == null ? List.of() : one.missing();
            assertThat(report.about(one.clause()))
                    .filteredOn(finding -> finding.subject().equals(one.subject()))
                    .allSatisfy(finding -> assertThat(finding.missing()).containsAll(missing));
        }
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

    /** A token in every field that can hold personal data comes out of no report, in whatever form. */
    @ParameterizedTest
    @MethodSource("cases")
    void letNothingPersonalOut(Path file, @TempDir Path folder) throws IOException {
        JsonNode content = JsonMapper.builder().build().readTree(Files.readString(file));
        assertThat(fill(content)).isGreaterThan(50);
        Path filled = Files.writeString(folder.resolve("case.json"), content.toString());
        String name = file.getFileName().toString();
        String policy = name.substring(0, name.indexOf('-'));
        for (String format : List.of("text", "json", "markdown", "html", "junit")) {
            Cli run = Cli.run("check", filled.toString(), "--policy", policy, "--format", format, "--explain");
            assertThat(run.out()).contains("/accounts/0").doesNotContain(TOKEN).doesNotContain(BORN);
            assertThat(run.err()).doesNotContain(TOKEN);
        }
        String damaged = content.toString().replace("\"PUBLISHED\"", "\"" + TOKEN + "\"");
        Cli run = Cli.run("check", Files.writeString(filled, damaged).toString(), "--policy", policy);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out() + run.err()).doesNotContain(TOKEN);
    }

    private static int fill(JsonNode node) {
        int filled = 0;
        if (node instanceof ObjectNode object) {
            for (String field : List.of("text", "author")) {
                if (object.has(field) && !object.has("planRef")) {
                    object.put(field, TOKEN);
                    filled++;
                }
            }
            if (object.has("birthDate")) {
                object.put("birthDate", BORN);
                filled++;
            }
        }
        for (JsonNode child : node) {
            filled += fill(child);
        }
        return filled;
    }
}
