package se.klartecken.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.klartecken.Policies;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OtherCommandsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void clausesListsThoseOfBothPolicies() {
        Cli run = Cli.run("clauses", "--format", "json");
        assertThat(run.exitCode()).isZero();
        JsonNode clauses = JSON.readTree(run.out());
        // 197 statements of the policy, 72 of its guide, 118 of consultation replies, 90 of the rules.
        assertThat(clauses.size()).isEqualTo(477);
        assertThat(clauses).allSatisfy(clause -> {
            assertThat(clause.at("/text/sv").asString()).isNotBlank();
            assertThat(clause.at("/text/en").asString()).isNotBlank();
            assertThat(clause.at("/citation/section").asString()).isNotBlank();
        });
    }

    @Test
    void clausesSaysWhichRuleDecides() {
        assertThat(Cli.run("clauses", "--policy", "stockholm", "--lang", "en").out())
                .contains("STO-RAP-3", "rule: Accounts are reported in February and September");
    }

    @Test
    void readingsListsEachWithItsChoices() {
        String text =
                Cli.run("readings", "--policy", "stockholm", "--lang", "en").out();
        assertThat(text)
                .contains("leapDayBirthday: ", "* MARCH_1: on 1 March", "  FEBRUARY_28: on 28 February", "STO-PER-17")
                .doesNotContain("twitterClock");
        JsonNode readings =
                JSON.readTree(Cli.run("readings", "--format", "json").out());
        assertThat(readings.propertyNames()).containsExactlyElementsOf(Policies.names());
        assertThat(readings.values().stream().flatMap(JsonNode::valueStream)).allSatisfy(reading -> {
            assertThat(reading.at("/question/sv").asString()).isNotBlank();
            assertThat(reading.at("/question/en").asString()).isNotBlank();
            assertThat(reading.at("/choices").size()).isGreaterThan(1);
            assertThat(reading.at("/choices")
                            .valueStream()
                            .map(choice -> choice.at("/name").asString()))
                    .contains(reading.at("/standard").asString());
        });
    }

    @Test
    void compareShowsWhatOnlyOneOfThemDemands() {
        String table =
                Cli.run("compare", "--format", "markdown", "--lang", "en").out();
        assertThat(table)
                .contains("| response times | SOL-5-3 (should), SOL-5-4 (should), SOL-5-5 (should), SOL-4-11 (must) |"
                        + " STO-SVA-7 (must), STO-SVA-8 (must) | Only Sollentuna states times. |")
                .contains("| children | – | STO-PER-17 (must), STO-PER-18 (must) | Stockholm only. |");
    }

    /** The same case under both: what one of them counts as a breach the other does not speak of. */
    @Test
    void compareJudgesACaseUnderBoth() {
        Cli run = Cli.run("compare", "cases/stockholm-easter-2026.json", "--format", "json");
        assertThat(run.exitCode()).isZero();
        JsonNode topics = JSON.readTree(run.out());
        JsonNode children = topics.valueStream()
                .filter(topic -> topic.at("/topic/en").asString().equals("children"))
                .findFirst()
                .orElseThrow();
        assertThat(children.at("/stockholm/counts/VIOLATED").asInt()).isPositive();
        assertThat(children.at("/sollentuna/clauses")).isEmpty();
        assertThat(children.at("/sollentuna/counts")).isEmpty();
        JsonNode times = topics.valueStream()
                .filter(topic -> topic.at("/topic/en").asString().equals("response times"))
                .findFirst()
                .orElseThrow();
        assertThat(times.at("/sollentuna/counts/VIOLATED").asInt()).isPositive();
    }

    /** Each topic names clauses that there are. */
    @Test
    void topicsNameClausesOfTheCatalogues() {
        assertThat(Topics.all())
                .isNotEmpty()
                .allSatisfy(topic -> topic.clauses()
                        .forEach((policy, clauses) -> assertThat(clauses)
                                .allMatch(
                                        id -> Policies.named(policy).catalogue().holds(id))));
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
