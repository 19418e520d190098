package se.klartecken.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Registers of accounts in, tables and calendars out. */
class TablesTest {

    private static final String REGISTER = "../tables/examples/register.csv";
    private static final String IN_FEBRUARY = "2026-02-16T09:00:00+01:00";
    private static final String EASTER = "cases/sollentuna-easter-2026.json";

    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String registered() throws IOException {
        Cli run = Cli.run("register", REGISTER, "--as-of", IN_FEBRUARY);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return file("case.json", run.out());
    }

    @Test
    void aRegisterIsACaseThatCanBeChecked() throws IOException {
        Cli run = Cli.run("check", registered(), "--policy", "stockholm", "--format", "json");
        assertThat(run.exitCode()).as("an empty cell denies nothing").isZero();
        assertThat(run.out()).contains("\"STO-STA-1@strandbadet-instagram\"", "\"VIOLATED\": 0", "\"errors\": []");
    }

    @Test
    void faultsOfARegisterAreToldByTheirPlace() throws IOException {
        String csv = "konto;organisation;organisationsform;plattform\nhemligt;o;bolag;Fejsbok\n";
        Cli run = Cli.run("register", file("register.csv", csv));
        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("klartecken: row 2, column 4 (platform): one of: ")
                .doesNotContain("hemligt", "Fejsbok");
        assertThat(Cli.run("register", folder.toString()).exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(Cli.run("register", "nowhere.csv").exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    void theRegisterHasAKeeper() throws IOException {
        String csv = "konto;organisation;organisationsform;plattform;status\na;o;bolag;X;befintligt\n";
        Cli run = Cli.run("register", file("register.csv", csv), "--kept-by", "slk");
        assertThat(run.out()).contains("\"register\"", "\"EXISTING\"", "\"EXECUTIVE_OFFICE\"");
    }

    /** The first has been there for long, the second started after September, the third ended after it. */
    @Test
    void theReportOfAccounts() throws IOException {
        Cli run = Cli.run("table", "account-report", registered());
        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines().skip(1))
                .containsExactly(
                        "strandbadet;strandbadet-facebook;befintligt",
                        "strandbadet;strandbadet-instagram;nystartat",
                        "hamnbolaget;hamnbolaget-x;avslutat");
    }

    @Test
    void theReportOfAccountsNeedsAnInstantAndACase() throws IOException {
        String file = file("empty.json", "{}");
        Cli run = Cli.run("table", "account-report", file);
        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("asOf");
        assertThat(Cli.run("table", "account-report", file, "--as-of", IN_FEBRUARY)
                        .exitCode())
                .isZero();
        Cli broken = Cli.run("table", "account-report", file("broken.json", "{"), "--as-of", IN_FEBRUARY);
        assertThat(broken.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(broken.err()).contains("NOT_JSON");
        assertThat(broken.out()).isEmpty();
    }

    @Test
    void aTableHasToBeNamed() {
        assertThat(Cli.run("table").exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(Cli.run("table", "nothing", EASTER).exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    void findingsAsATable() {
        Cli run = Cli.run("table", "findings", "cases/stockholm-easter-2026.json", "--policy", "stockholm");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("\uFEFFid;organisation;konto;");
        assertThat(run.out().lines().count()).isEqualTo(63);
        assertThat(Cli.run(
                                "table",
                                "findings",
                                "cases/stockholm-easter-2026.json",
                                "--policy",
                                "stockholm",
                                "--lang",
                                "en",
                                "--explain")
                        .out()
                        .lines()
                        .count())
                .isGreaterThan(63);
    }

    @Test
    void deadlinesInEveryFormat() {
        List<String> formats = List.of("text", "ics", "csv", "json");
        for (String format : formats) {
            Cli run = Cli.run("deadlines", EASTER, "--policy", "sollentuna", "--format", format);
            assertThat(run.exitCode()).as(run.err()).isZero();
            assertThat(run.out()).contains("SOL-5-");
            assertThat(run.err()).isEmpty();
        }
    }

    @Test
    void deadlinesOfACaseThatCannotBeJudged() throws IOException {
        String broken = file("broken.json", "{");
        for (String format : List.of("text", "ics", "csv")) {
            Cli run = Cli.run("deadlines", broken, "--policy", "stockholm", "--format", format);
            assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("NOT_JSON");
        }
        assertThat(Cli.run("deadlines", broken, "--policy", "stockholm", "--format", "json")
                        .out())
                .contains("NOT_JSON");
        assertThat(Cli.run("deadlines", EASTER, "--policy", "nowhere").exitCode())
                .isEqualTo(ExitCode.BAD_INPUT);
    }
}
