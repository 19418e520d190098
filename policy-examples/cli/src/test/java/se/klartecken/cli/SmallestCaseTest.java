package se.klartecken.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.klartecken.testing.pages.Command;
import se.klartecken.testing.pages.Excerpt;
import se.klartecken.testing.pages.JavaCommand;
import se.klartecken.testing.pages.Page;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The pages on smallest cases show commands that run, with as many facts as they say, each of which matters. */
class SmallestCaseTest {

    private static final Page DEADLINES = Page.of("policy-examples/cli/smallest-case/response-deadlines.md");
    private static final Page PHOTOGRAPH = Page.of("policy-examples/cli/smallest-case/photograph.md");
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Names that tell things apart, and references by them. */
    private static final Set<String> IDS = Set.of("id", "owner", "dataSubject");

    private static final String BIRTH_DATE = "/dataSubjects/0/birthDate";

    @TempDir
    private Path folder;

    /** Runs the command of a page on a case. */
    private Cli run(Page page, String json, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("case.json"), json);
        Command command = Command.all(page.only("sh")).get(0);
        List<String> arguments = new ArrayList<>(JavaCommand.of(command).arguments());
        assertThat(arguments.get(1)).isEqualTo("case.json");
        arguments.set(1, file.toString());
        arguments.addAll(List.of(more));
        return Cli.run(arguments.toArray(String[]::new));
    }

    private static long rows(Page page) {
        return page.prose().stream().filter(line -> line.startsWith("| ")).count() - 2;
    }

    /** Leaves of the document that are no ids; an empty list is one, for it says that there is none. */
    private static List<String> facts(JsonNode node, String at) {
        List<String> facts = new ArrayList<>();
        if (node instanceof ObjectNode object) {
            object.forEachEntry((name, value) -> {
                if (!IDS.contains(name)) {
                    facts.addAll(facts(value, at + "/" + name));
                }
            });
        } else if (node instanceof ArrayNode list && !list.isEmpty()) {
            for (int i = 0; i < list.size(); i++) {
                facts.addAll(facts(list.get(i), at + "/" + i));
            }
        } else {
            facts.add(at);
        }
        return facts;
    }

    @Test
    void tenFactsGiveADeadline() throws IOException {
        String json = DEADLINES.only("json");
        assertThat(facts(JSON.readTree(json), "")).hasSize(10);
        assertThat(rows(DEADLINES)).isEqualTo(10);
        Cli run = run(DEADLINES, json);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo(DEADLINES.only("text"));
    }

    /** Each of the ten, told otherwise, gives another deadline or none. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"COMMITTEE\"                 | \"ASSOCIATION\"",
                "08:00-17:00                   | 08:00-16:30",
                "\"closedDays\": []            | \"closedDays\": [{\"date\": \"2026-04-07\"}]",
                "\"crises\": []                | \"crises\": [{\"id\": \"k\", \"activatedAt\": \"2026-04-01T00:00:00Z\"}]",
                "\"FACEBOOK\"                  | \"INSTAGRAM\"",
                "\"QUESTION\"                  | \"COMMENT\"",
                "2026-04-02T14                 | 2026-04-01T14",
                "\"replies\": []               | \"replies\": [{\"kind\": \"ANSWER\", \"at\": \"2026-04-02T14:30:00Z\"}]",
                "\"moderation\": []            | \"moderation\": [{\"kind\": \"REMOVED_BY_AUTHOR\", \"at\": \"2026-04-02T14:30:00Z\"}]",
                "\"forwardings\": []           | \"forwardings\": [{\"to\": \"Parknämnden\", \"at\": \"2026-04-02T14:30:00Z\"}]"
            })
    void eachOfTheTenMatters(String fact, String other) throws IOException {
        String json = DEADLINES.only("json");
        assertThat(json).containsOnlyOnce(fact);
        Cli run = run(DEADLINES, json.replace(fact, other));
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).isNotEqualTo(DEADLINES.only("text"));
    }

    @Test
    void fifteenFactsJudgeAPhotograph() throws IOException {
        String json = PHOTOGRAPH.only("json");
        assertThat(facts(JSON.readTree(json), "")).hasSize(15);
        assertThat(rows(PHOTOGRAPH)).isEqualTo(15);
        Cli run = run(PHOTOGRAPH, json);
        assertThat(run.exitCode()).isZero();
        Excerpt.require(PHOTOGRAPH.only("text"), run.out());
        assertThat(outcomes(run(PHOTOGRAPH, json, "--explain", "--format", "json")))
                .containsOnly("FULFILLED")
                .hasSize(14);
    }

    /**
     * Without any one of the fifteen, something is open, or there is nothing to be judged; but for the day of birth, which
     * a guardian's consent makes up for.
     */
    @Test
    void eachOfTheFifteenIsNeeded() throws IOException {
        JsonNode document = JSON.readTree(PHOTOGRAPH.only("json"));
        List<String> facts = facts(document, "");
        assertThat(facts.remove(BIRTH_DATE)).isTrue();
        for (String fact : facts) {
            JsonNode without = document.deepCopy();
            int name = fact.lastIndexOf('/');
            ((ObjectNode) without.at(fact.substring(0, name))).remove(fact.substring(name + 1));
            Cli run = run(PHOTOGRAPH, without.toString(), "--explain", "--format", "json");
            boolean isWhole = run.exitCode() == ExitCode.CLEAR
                    && outcomes(run).size() == 14
                    && Set.copyOf(outcomes(run)).equals(Set.of("FULFILLED"));
            assertThat(isWhole).as("all is judged without " + fact).isFalse();
        }
    }

    /** Where the pupil's own consent is all there is, the day of birth decides whether it is enough. */
    @Test
    void theDayOfBirthDecidesWhoConsents() throws IOException {
        String own = PHOTOGRAPH.only("json").replace("\"GUARDIAN\"", "\"DATA_SUBJECT\"");
        assertThat(run(PHOTOGRAPH, own).out()).contains("STO-PER-17");
        Excerpt.require(
                PHOTOGRAPH.only("text"),
                run(PHOTOGRAPH, own.replace("2016-03-01", "2012-03-01")).out());
    }

    private static List<String> outcomes(Cli run) {
        return JSON.readTree(run.out())
                .at("/findings")
                .valueStream()
                .map(finding -> finding.at("/outcome").asString())
                .toList();
    }

    @Test
    void theReadmeLeadsToBoth() {
        String readme = String.join("\n", Page.of("README.md").prose());
        assertThat(readme)
                .contains("## The smallest useful case", "(" + DEADLINES.name() + ")", "(" + PHOTOGRAPH.name() + ")");
    }
}
