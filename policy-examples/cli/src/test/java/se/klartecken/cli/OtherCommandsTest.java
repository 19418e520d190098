package se.klartecken.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OtherCommandsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void clausesListsThoseOfBothPolicies() {
        Cli run = Cli.run("clauses", "--format", "json");
        assertThat(run.exitCode()).isZero();
        JsonNode clauses = JSON.readTree(run.out());
        // 197 statements of the policy, 72 of its guide, 90 of the rules.
        assertThat(clauses.size()).isEqualTo(359);
        assertThat(clauses).allSatisfy(clause -> {
            assertThat(clause.at("/text/sv").asString()).isNotBlank();
            assertThat(clause.at("/text/en").asString()).isNotBlank();
            assertThat(clause.at("/citation/section").asString()).isNotBlank();
        });
    }

    @Test
    void clausesSaysWhatIsNotDecidedYet() {
        assertThat(Cli.run("clauses", "--policy", "stockholm").out())
                .contains("STO-RAP-3", "avgörs inte i denna version");
    }

    /** Received on Maundy Thursday 2026 at 14:00, before four closed days. */
    @ParameterizedTest
    @CsvSource({
        "FACEBOOK, FOLLOWING_WORKING_DAY, workingDayCounting, 2026-04-07T17:00:00+02:00",
        "BLOG, ELAPSED, workingDayCounting, 2026-04-07T14:00:00+02:00",
        "TWITTER, OFFICE_HOURS, twitterClock, 2026-04-07T09:00:00+02:00",
        "X, WEEKDAY_24H, twitterClock, 2026-04-02T18:00:00+02:00"
    })
    void deadlineComputesByTheReading(String platform, String choice, String reading, String due) {
        Cli run = Cli.run(
                "deadline",
                "--policy",
                "sollentuna",
                "--platform",
                platform,
                "--received",
                "2026-04-02T14:00:00+02:00",
                "--office-hours",
                "MON-FRI 08:00-17:00",
                "--reading",
                reading + "=" + choice,
                "--format",
                "json");
        assertThat(run.exitCode()).isZero();
        assertThat(JSON.readTree(run.out()).at("/dueAt").asString()).isEqualTo(due);
    }

    @Test
    void deadlineInventsNone() {
        assertThat(Cli.run(
                                "deadline",
                                "--policy",
                                "stockholm",
                                "--platform",
                                "FACEBOOK",
                                "--received",
                                "2026-04-02T14:00:00+02:00")
                        .exitCode())
                .isEqualTo(2);
        assertThat(Cli.run(
                                "deadline",
                                "--policy",
                                "sollentuna",
                                "--platform",
                                "INSTAGRAM",
                                "--received",
                                "2026-04-02T14:00:00+02:00")
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void deadlineRefusesBadOfficeHours() {
        Cli run = Cli.run(
                "deadline",
                "--policy",
                "sollentuna",
                "--platform",
                "BLOG",
                "--received",
                "2026-04-02T14:00:00+02:00",
                "--office-hours",
                "whenever");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).doesNotContain("whenever");
    }

    @Test
    void schemaIsOne() {
        assertThat(JSON.readTree(Cli.run("schema").out()).at("/$schema").asString())
                .isEqualTo("https://json-schema.org/draft/2020-12/schema");
    }

    @Test
    void helpIsZeroAndNothingIsTwo() {
        assertThat(Cli.run("--help").exitCode()).isZero();
        assertThat(Cli.run().exitCode()).isEqualTo(2);
    }
}
