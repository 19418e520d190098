package se.klartecken.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What changed between two reports, and what somebody has decided about findings. */
class DiffCommandTest {

    private static final String CASE = """
            {"organisations": [{"id": "o", "kind": "ADMINISTRATION"}],
             "accounts": [{"id": "a", "owner": "o", "platform": {"kind": "BLOG"}, "purpose": {"text": "%s"}}],
             "findingDecisions": [%s]}
            """;

    private static final String DECISION = """
            {"finding": "STO-VER-2@a", "byRole": "DIRECTOR", "at": "2026-03-01T09:00:00+01:00",
             "expiresAt": "2026-04-01T00:00:00+02:00", "reason": "Kim Exempelsson skriver ett syfte."}
            """;

    @TempDir
    private Path folder;

    private int files;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve(files++ + ".json"), text);
    }

    private static Cli check(Path file, String asOf, String... more) {
        String[] all = new String[6 + more.length];
        System.arraycopy(
                new String[] {"check", file.toString(), "--policy", "stockholm", "--as-of", asOf}, 0, all, 0, 6);
        System.arraycopy(more, 0, all, 6, more.length);
        return Cli.run(all);
    }

    private String report(String purpose, String decision, String asOf) throws IOException {
        return file(check(file(CASE.formatted(purpose, decision)), asOf, "--format", "json")
                        .out())
                .toString();
    }

    @Test
    void newFaultsAreFoundAndOldOnesAreNot() throws IOException {
        String good = report("Berätta om parken", "", "2026-03-02T09:00:00+01:00");
        String bad = report("", "", "2026-03-03T09:00:00+01:00");
        Cli worse = Cli.run("diff", good, bad, "--lang", "en");
        assertThat(worse.exitCode()).isEqualTo(ExitCode.FOUND);
        assertThat(worse.out()).contains("New\n  Not followed: STO-");
        assertThat(Cli.run("diff", good, bad, "--fail-on", "never").exitCode()).isZero();
        assertThat(Cli.run("diff", bad, bad).exitCode()).isZero();
        Cli better = Cli.run("diff", bad, good, "--lang", "en");
        assertThat(better.exitCode()).isZero();
        assertThat(better.out()).contains("Gone\n  Not followed: STO-");
        assertThat(Cli.run("diff", good, bad, "--format", "json").out()).contains("\"added\":[{");
    }

    /** While it is in force nobody is stopped; at its end, to the second, everything is as it was. */
    @Test
    void aDecisionHoldsUntilItsEnd() throws IOException {
        Path undecided = file(CASE.formatted("", ""));
        assertThat(check(undecided, "2026-03-31T23:59:59+02:00").exitCode()).isEqualTo(ExitCode.FOUND);
        String finding = onlyBrokenDuty(undecided);
        Path decided = file(CASE.formatted("", DECISION.replace("STO-VER-2@a", finding)));

        Cli inForce = check(decided, "2026-03-31T23:59:59+02:00", "--lang", "en");
        assertThat(inForce.exitCode()).isZero();
        assertThat(inForce.out().replaceAll("\\s+", " "))
                .contains("[x] " + finding.substring(0, finding.indexOf('@')))
                .contains("decision: director 2026-03-01 09:00, in force until 2026-04-01 00:00")
                .doesNotContain("Kim");
        Cli lapsed = check(decided, "2026-04-01T00:00:00+02:00", "--lang", "en");
        assertThat(lapsed.exitCode()).isEqualTo(ExitCode.FOUND);
        assertThat(lapsed.out())
                .doesNotContain("in force until")
                .contains("Decisions that have lapsed: /findingDecisions/0.");

        String before = file(check(decided, "2026-03-31T23:59:59+02:00", "--format", "json")
                        .out())
                .toString();
        String after = file(check(decided, "2026-04-01T00:00:00+02:00", "--format", "json")
                        .out())
                .toString();
        Cli diff = Cli.run("diff", before, after, "--lang", "en");
        assertThat(diff.exitCode()).isEqualTo(ExitCode.FOUND);
        assertThat(diff.out()).contains("decision in force until: 2026-04-01T00:00:00+02:00 → –");
        assertThat(Cli.run("diff", after, before).exitCode()).isZero();
    }

    private static String onlyBrokenDuty(Path file) {
        String json =
                check(file, "2026-03-31T23:59:59+02:00", "--format", "json").out();
        int violated = json.indexOf("\"outcome\": \"VIOLATED\"", json.indexOf("\"findings\""));
        assertThat(json.indexOf("\"outcome\": \"VIOLATED\"", violated + 1)).isNegative();
        int id = json.lastIndexOf("\"id\": \"", violated) + "\"id\": \"".length();
        return json.substring(id, json.indexOf('"', id));
    }

    @Test
    void aDecisionAboutNothingIsTold() throws IOException {
        Path file = file(CASE.formatted("Berätta om parken", DECISION));
        assertThat(check(file, "2026-03-02T09:00:00+01:00").out())
                .contains("Beslut som inte gäller någon punkt i rapporten: /findingDecisions/0.");
    }

    @Test
    void whatIsNoReportIsBadInput() throws IOException {
        String good = report("Berätta om parken", "", "2026-03-02T09:00:00+01:00");
        String none = file("{\"policy\": \"Qanarjefogel\"}").toString();
        Cli run = Cli.run("diff", good, none);
        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).startsWith("klartecken: the later report: ").doesNotContain("Qanarjefogel");
        assertThat(Cli.run("diff", good, folder.toString()).exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(Cli.run("diff", "nowhere.json", good).exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        Cli other = Cli.run("check", "cases/sollentuna-easter-2026.json", "--policy", "sollentuna", "--format", "json");
        assertThat(Cli.run("diff", good, file(other.out()).toString()).exitCode())
                .isEqualTo(ExitCode.BAD_INPUT);
    }

    /** Of what could not be read nobody knows whether it is new or gone. */
    @Test
    void reportsWithErrorsAreBadInputAndStillCompared() throws IOException {
        String good = report("Berätta om parken", "", "2026-03-02T09:00:00+01:00");
        String partly = file(check(
                                file(CASE.formatted("", DECISION.replace("DIRECTOR", "NOBODY"))),
                                "2026-03-02T09:00:00+01:00",
                                "--format",
                                "json")
                        .out())
                .toString();
        Cli run = Cli.run("diff", good, partly);
        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.out()).contains("Nytt");
    }
}
