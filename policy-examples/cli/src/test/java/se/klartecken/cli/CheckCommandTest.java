package se.klartecken.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    private static final String CLEAR = "{\"asOf\":\"2026-03-02T09:00:00+01:00\"}";
    private static final String UNANSWERED = account("\"id\":\"m\",\"kind\":\"QUESTION\","
            + "\"receivedAt\":\"2026-02-23T10:00:00+01:00\",\"replies\":[],\"moderation\":[],"
            + "\"crisisRelated\":false");

    @TempDir
    private Path folder;

    private static String account(String message) {
        return "{\"asOf\":\"2026-03-02T09:00:00+01:00\",\"organisations\":[{\"id\":\"o\",\"kind\":\"COMMITTEE\","
                + "\"crises\":[]}],\"accounts\":[{\"id\":\"a\",\"owner\":\"o\",\"platform\":{\"kind\":\"FACEBOOK\"},"
                + "\"messages\":[{" + message + "}]}]}";
    }

    private String file(String json) throws IOException {
        return Files.writeString(folder.resolve("case.json"), json).toString();
    }

    @Test
    void nothingToReportIsZero() throws IOException {
        Cli run = Cli.run("check", file(CLEAR), "--policy", "sollentuna");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void aBrokenRecommendationCountsOnlyWhenAskedFor() throws IOException {
        String file = file(UNANSWERED);
        assertThat(Cli.run("check", file, "--policy", "sollentuna", "--about", "/accounts/0/messages/0")
                        .exitCode())
                .isZero();
        assertThat(Cli.run(
                                "check",
                                file,
                                "--policy",
                                "sollentuna",
                                "--about",
                                "/accounts/0/messages/0",
                                "--fail-on",
                                "recommendation")
                        .exitCode())
                .isEqualTo(1);
    }

    @Test
    void aNeededReviewCountsOnlyWhenAskedFor() throws IOException {
        String file = file(account("\"id\":\"m\",\"kind\":\"QUESTION\",\"receivedAt\":\"2026-02-27T10:00:00+01:00\""));
        assertThat(Cli.run("check", file, "--policy", "sollentuna").exitCode()).isZero();
        assertThat(Cli.run("check", file, "--policy", "sollentuna", "--fail-on", "review")
                        .exitCode())
                .isEqualTo(1);
    }

    @Test
    void aViolatedDutyIsOne() throws IOException {
        String file = file("{\"asOf\":\"2026-03-02T09:00:00+01:00\",\"organisations\":[{\"id\":\"o\","
                + "\"kind\":\"ADMINISTRATION\"}],\"accounts\":[{\"id\":\"a\",\"owner\":\"o\","
                + "\"platform\":{\"kind\":\"BLOG\"},\"purpose\":{\"text\":\"\"}}]}");
        assertThat(Cli.run("check", file, "--policy", "stockholm").exitCode()).isEqualTo(1);
        assertThat(Cli.run("check", file, "--policy", "stockholm", "--fail-on", "never")
                        .exitCode())
                .isZero();
    }

    @Test
    void whatCanBeJudgedIsPrintedBesideTheErrors() throws IOException {
        String file = file(UNANSWERED
                .replace("\"id\":\"m\"", "\"id\":\"n\"")
                .replace("]}]}", "},{\"id\":\"m\"}]}]}")
                .replace("}},{", "},{"));
        Cli run = Cli.run("check", file, "--policy", "sollentuna", "--format", "json");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).contains("SOL-5-3").contains("\"/accounts/0/messages/1/kind\"");

        Cli strict = Cli.run("check", file, "--policy", "sollentuna", "--format", "json", "--strict");
        assertThat(strict.exitCode()).isEqualTo(2);
        assertThat(strict.out()).doesNotContain("SOL-5-3").contains("/accounts/0/messages/1/kind");
    }

    @Test
    void aDocumentThatIsNoJsonGivesAReportOfErrorsAlone() throws IOException {
        Cli run = Cli.run("check", file("no json at all"), "--policy", "stockholm", "--format", "json");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).contains("NOT_JSON").doesNotContain("no json at all");
    }

    @Test
    void theInstantIsRequired() throws IOException {
        Cli run = Cli.run("check", file("{}"), "--policy", "stockholm");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("asOf");
        assertThat(Cli.run("check", file("{}"), "--policy", "stockholm", "--as-of", "2026-03-02T09:00:00+01:00")
                        .exitCode())
                .isZero();
        assertThat(Cli.run("check", file("{}"), "--policy", "stockholm", "--as-of", "now")
                        .exitCode())
                .isZero();
    }

    @Test
    void badUsageIsTwoAndRepeatsNothingSecret() throws IOException {
        String file = file(CLEAR);
        assertThat(Cli.run("check", file, "--policy", "nowhere").exitCode()).isEqualTo(2);
        assertThat(Cli.run("check", file, "--policy", "stockholm", "--reading", "leapDayBirthday=NEVER")
                        .exitCode())
                .isEqualTo(2);
        assertThat(Cli.run("check", file, "--policy", "stockholm", "--about", "/accounts/7")
                        .exitCode())
                .isEqualTo(2);
        assertThat(Cli.run("check", folder.resolve("missing.json").toString(), "--policy", "stockholm")
                        .exitCode())
                .isEqualTo(2);
        assertThat(Cli.run("check", file).exitCode()).isEqualTo(2);
        assertThat(Cli.run("check", file, "--policy", "stockholm", "--as-of", "yesterday")
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void everyFormatInBothLanguages() throws IOException {
        String file = file(UNANSWERED);
        assertThat(Cli.run("check", file, "--policy", "sollentuna", "--lang", "sv")
                        .out())
                .contains("Följs inte", "SOL-5-3", "räknas: ");
        assertThat(Cli.run("check", file, "--policy", "sollentuna", "--lang", "en")
                        .out())
                .contains("Not followed", "SOL-5-3", "counted: ");
        assertThat(Cli.run("check", file, "--policy", "sollentuna", "--format", "markdown", "--lang", "en")
                        .out())
                .contains("### Not followed: SOL-5-3");
        assertThat(Cli.run("check", file, "--policy", "sollentuna", "--format", "json")
                        .out())
                .contains("\"clause\": \"SOL-5-3\"", "\"dueAt\": \"2026-02-25T00:00:00+01:00\"");
    }

    @Test
    void aQuestionAboutOverlappingSubjectsIsOne() throws IOException {
        String file = file(UNANSWERED);
        Cli run = Cli.run(
                "check", file, "--policy", "sollentuna", "--about", "/accounts/0", "--about", "/accounts/0/messages/0");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("SOL-5-3");
    }

    @Test
    void whatIsRejectedWholeIsNotJudged() throws IOException {
        assertThat(Cli.run("check", file("{"), "--policy", "stockholm", "--lang", "en")
                        .out())
                .contains("not judged")
                .doesNotContain("nothing to report");
        Cli run = Cli.run(
                "check",
                file("{\"asOf\":\"2026-03-02T09:00:00+01:00\",\"readings\":{\"leapDayBirthday\":\"NEVER\"}}"),
                "--policy",
                "stockholm",
                "--lang",
                "en");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).contains("not judged", "/readings").doesNotContain("NEVER");
    }

    @Test
    void aFileThatIsNoneIsBadUsage() {
        assertThat(Cli.run("check", folder.toString(), "--policy", "stockholm").exitCode())
                .isEqualTo(2);
    }

    @Test
    void beforeItsAdoptionAPolicyJudgesNothing() throws IOException {
        String file =
                file("{\"organisations\":[{\"id\":\"o\",\"kind\":\"ADMINISTRATION\"}],\"accounts\":[{\"id\":\"a\","
                        + "\"owner\":\"o\",\"platform\":{\"kind\":\"BLOG\"},\"purpose\":{\"text\":\"\"}}]}");
        String early = "2015-01-01T00:00:00Z";
        Cli run = Cli.run("check", file, "--policy", "stockholm", "--as-of", early, "--lang", "en");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("nothing to report", "say nothing of the time before");
    }

    @Test
    void numbersBeyondReasonAreErrors() throws IOException {
        String file = file(
                "{\"asOf\":\"2026-03-02T09:00:00+01:00\",\"dataSubjects\":["
                        + "{\"id\":\"a\",\"ageYears\":2147483647},{\"id\":\"b\",\"birthYear\":-5},{\"id\":\"c\",\"ageYears\":-50}]}");
        Cli run = Cli.run("check", file, "--policy", "stockholm", "--format", "json");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out())
                .contains("/dataSubjects/0/ageYears", "/dataSubjects/1/birthYear", "/dataSubjects/2/ageYears")
                .doesNotContain("2147483647");
    }
}
