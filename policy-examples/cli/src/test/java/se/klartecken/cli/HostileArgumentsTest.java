package se.klartecken.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands on the command line or in a case, the terminal gets letters and line ends. */
class HostileArgumentsTest {

    private static final List<String> HOSTILE = List.of(
            "\u001B[2J\u001B]0;owned\u0007",
            "\u009B31m",
            "a\rb",
            "a\nklartecken: all is well",
            "\b\b\b",
            "\u202Enosj.esac",
            "\u2066a\u2069",
            "a\u200Bb\uFEFF",
            "\u2028",
            "\u0000",
            "\u007F",
            "\uDBFF\uDFFF",
            "\uD83D");

    private static final String CASE = "cases/stockholm-district-2026.json";

    @TempDir
    private Path folder;

    static Stream<List<String>> usages() {
        return HOSTILE.stream()
                .flatMap(text -> Stream.of(
                        List.of(text),
                        List.of("--" + text),
                        List.of("check", text, "--policy", "stockholm"),
                        List.of("check", "case.json", text, "--policy", "stockholm"),
                        List.of("check", "case.json", "--policy", text),
                        List.of("check", "case.json", "--policy", "stockholm", "--lang", text),
                        List.of("check", "case.json", "--policy", "stockholm", "--format", text),
                        List.of("check", "case.json", "--policy", "stockholm", "--as-of", text),
                        List.of("check", CASE, "--policy", "stockholm", "--reading", text),
                        List.of("check", CASE, "--policy", "stockholm", "--reading", text + "=" + text),
                        List.of("check", CASE, "--policy", "stockholm", "--about", text),
                        List.of("batch", text, text, "--policy", "stockholm"),
                        List.of("batch", CASE, "out", "--policy", text),
                        List.of("batch", CASE, "out", "--policy", "stockholm", "--reading", text + "=" + text),
                        List.of("batch", CASE, "out", "--policy", "stockholm", "--threads", text),
                        List.of("compare", text),
                        List.of("deadlines", text, "--policy", "stockholm"),
                        List.of("deadlines", CASE, "--policy", "stockholm", "--format", text),
                        List.of("register", text),
                        List.of("table", text),
                        List.of("table", "findings", text, "--policy", "stockholm"),
                        List.of("table", "account-report", text),
                        List.of("diff", text, text),
                        List.of("clauses", "--policy", text),
                        deadline("--platform", text),
                        deadline("--office-hours", text),
                        deadline("--reading", "workingDayCounting=" + text)));
    }

    private static List<String> deadline(String option, String value) {
        return List.of(
                "deadline",
                "--policy",
                "sollentuna",
                "--platform",
                "FACEBOOK",
                "--received",
                "2026-03-02T09:00:00Z",
                option,
                value);
    }

    private static void assertObeysNothing(Cli run) {
        assertThat((run.out() + run.err()).replace(System.lineSeparator(), "").replace("\n", ""))
                .doesNotContainPattern("[\\p{C}\\u2028\\u2029]");
        assertThat(run.err().lines()).doesNotContain("klartecken: all is well");
    }

    @ParameterizedTest
    @MethodSource("usages")
    void argumentsAreNotObeyed(List<String> arguments) {
        Cli run = Cli.run(arguments.toArray(String[]::new));
        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).startsWith("klartecken: ");
        assertObeysNothing(run);
    }

    @Test
    void whatWasMistypedIsShown() {
        Cli run = Cli.run("check", "case.json", "--policy", "stockholm", "--explane");
        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("--explane");
        assertThat(Cli.run("chekc").err()).contains("chekc", "check");
    }

    @Test
    void markupOfTheLibraryForCommandLinesIsNotObeyed() {
        assertThat(Cli.run("check", "case.json", "@|red,bold loud|@", "--policy", "stockholm")
                        .err())
                .contains("@|red,bold loud|@");
    }

    @Test
    void aFilesNameIsNoOrderToReadArgumentsFromIt() throws IOException {
        Path more = Files.writeString(folder.resolve("more"), "clauses --policy stockholm");
        Cli run = Cli.run("@" + more);
        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.out()).isEmpty();
    }

    static Stream<String> formats() {
        return Stream.of("text", "markdown", "json");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void idsAreNotObeyed(String format) throws IOException {
        for (String hostile : HOSTILE) {
            String id = hostile.codePoints()
                    .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                    .mapToObj(c -> c < 0x20 ? String.format(Locale.ROOT, "\\u%04x", c) : Character.toString(c))
                    .reduce("a", String::concat);
            Path file = Files.writeString(
                    folder.resolve("case.json"),
                    "{\"asOf\":\"2026-03-02T09:00:00+01:00\",\"organisations\":[{\"id\":\"o" + id
                            + "\",\"kind\":\"ADMINISTRATION\"}],\"accounts\":[{\"id\":\"a" + id + "\",\"owner\":\"o"
                            + id
                            + "\",\"platform\":{\"kind\":\"BLOG\",\"name\":\"" + id
                            + "\"},\"purpose\":{\"text\":\"\"}}]}");
            Cli check = Cli.run("check", file.toString(), "--policy", "stockholm", "--format", format, "--explain");
            assertThat(check.exitCode()).isEqualTo(ExitCode.FOUND);
            assertThat(check.out()).contains("/accounts/0");
            assertObeysNothing(check);
            assertObeysNothing(Cli.run("compare", file.toString(), "--format", format));
            Cli deadlines = Cli.run("deadlines", file.toString(), "--policy", "stockholm", "--format", "ics");
            assertThat(deadlines.out()).contains("RRULE:");
            assertObeysNothing(new Cli(0, deadlines.out().replace("\r\n", ""), deadlines.err()));
            Cli findings = Cli.run("table", "findings", file.toString(), "--policy", "stockholm");
            assertThat(findings.out()).startsWith("\uFEFF");
            assertObeysNothing(new Cli(0, findings.out().substring(1).replace("\r\n", ""), findings.err()));
        }
    }
}
