package se.klartecken.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.klartecken.Policies;
import se.klartecken.Policy;
import se.klartecken.Question;
import se.klartecken.json.CaseReader;
import se.klartecken.report.Finding;
import se.klartecken.report.Outcome;
import se.klartecken.report.Report;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a text does not bind gets one answer, by the clause on whom and what it binds, in place of all others. */
class ScopeTest {

    private static Report explained(Policy policy, JsonNode document, String... about) {
        return policy.check(
                new CaseReader().read(document.toString()), new Question(null, List.of(about), true, Map.of()));
    }

    private static void onlyAnswer(Report report, String subject, String clause, String because) {
        List<Finding> findings = report.findings().stream()
                .filter(finding -> finding.subject().equals(subject))
                .toList();
        assertThat(findings).as("about %s", subject).hasSize(1);
        assertThat(findings.get(0).clause().id()).isEqualTo(clause);
        assertThat(findings.get(0).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(findings.get(0).because()).containsExactly(because);
    }

    /** Neither an association nor another municipality's organisation is bound, nor anything on its accounts. */
    @ParameterizedTest
    @CsvSource({
        "stockholm, kind, ASSOCIATION, STO-TIL-1", "stockholm, municipality, sollentuna, STO-TIL-1",
        "sollentuna, kind, ASSOCIATION, SOL-1-1", "sollentuna, municipality, stockholm, SOL-1-1"
    })
    void outsidersAreNotBound(String name, String property, String value, String clause) {
        Policy policy = Policies.named(name);
        JsonNode document = Samples.of(policy).citizen();
        String owner = document.at("/accounts/0/owner").stringValue();
        int index = 0;
        while (!document.at("/organisations/" + index + "/id").stringValue().equals(owner)) {
            index++;
        }
        String organisation = "/organisations/" + index;
        ((ObjectNode) document.at(organisation)).put(property, value);

        Report report = explained(policy, document);

        assertThat(report.notes()).anyMatch(note -> note.en().startsWith("1 of the organisations are not bound"));
        onlyAnswer(report, organisation, clause, organisation + "/" + property);
        onlyAnswer(report, "/accounts/0", clause, organisation + "/" + property);
        onlyAnswer(report, "/accounts/0/posts/0", clause, organisation + "/" + property);
        onlyAnswer(report, "/accounts/0/messages/0", clause, organisation + "/" + property);
        assertThat(report.findings())
                .filteredOn(finding -> finding.subject().startsWith("/accounts/0"))
                .allMatch(finding -> finding.clause().id().equals(clause));
    }

    @ParameterizedTest
    @CsvSource({"stockholm, STO-TIL-1", "sollentuna, SOL-1-1"})
    void aPoliticiansOwnAccountIsNotBound(String name, String clause) {
        Policy policy = Policies.named(name);
        JsonNode document = Samples.of(policy).citizen();
        ((ObjectNode) document.at("/accounts/0")).put("nature", "POLITICIAN");

        Report report = explained(policy, document);

        onlyAnswer(report, "/accounts/0", clause, "/accounts/0/nature");
        onlyAnswer(report, "/accounts/0/posts/0", clause, "/accounts/0/nature");
        onlyAnswer(report, "/accounts/0/messages/0", clause, "/accounts/0/nature");
    }

    /** On an employee's own account only what is said in service is the city's business. */
    @Test
    void privateSpeechIsLeftAlone() {
        Policy policy = Policies.named("stockholm");
        JsonNode document = Samples.of(policy).citizen();
        ((ObjectNode) document.at("/accounts/0")).put("nature", "PRIVATE");
        ((ObjectNode) document.at("/accounts/0/posts/0")).putObject("speaker").put("capacity", "PRIVATE");
        ((ObjectNode) document.at("/accounts/0/posts/1")).putObject("speaker").put("capacity", "IN_SERVICE");

        Report report = explained(policy, document);

        onlyAnswer(report, "/accounts/0", "STO-PRI-1", "/accounts/0/nature");
        onlyAnswer(report, "/accounts/0/posts/0", "STO-PRI-1", "/accounts/0/posts/0/speaker/capacity");
        onlyAnswer(report, "/accounts/0/messages/0", "STO-PRI-1", "/accounts/0/nature");
        assertThat(report.about("STO-PRI-4"))
                .anyMatch(finding ->
                        finding.subject().equals("/accounts/0/posts/1") && finding.outcome() != Outcome.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @CsvSource({"stockholm, 2020-05-03T23:59:59+02:00, STO-INT-1", "sollentuna, 2010-05-01T23:59:59+02:00, SOL-0-1"})
    void whatIsOlderThanTheTextIsLeftAlone(String name, String published, String clause) {
        Policy policy = Policies.named(name);
        JsonNode document = Samples.of(policy).citizen();
        ((ObjectNode) document.at("/accounts/0/posts/0")).put("publishedAt", published);

        Report report = explained(policy, document);

        assertThat(report.errors()).isEmpty();
        onlyAnswer(report, "/accounts/0/posts/0", clause, "/accounts/0/posts/0/publishedAt");
    }

    /** Asked for a day before the text was adopted, the report says that nothing is in force, and not that all is well. */
    @ParameterizedTest
    @CsvSource({"stockholm, 2020-05-03T12:00:00Z, STO-INT-1", "sollentuna, 2010-05-01T12:00:00Z, SOL-0-1"})
    void nothingInForceIsSaidAsSuch(String name, Instant asOf, String clause) {
        Policy policy = Policies.named(name);
        JsonNode document = Samples.of(policy).citizen();
        // Its crises have not happened yet, and would be errors in the input.
        document.at("/organisations").forEach(organisation -> ((ObjectNode) organisation).remove("crises"));
        Report report = policy.check(
                new CaseReader().read(document.toString()),
                new Question(asOf, List.of("/organisations/0", "/accounts/0"), true, Map.of()));

        assertThat(report.findings()).isNotEmpty().allMatch(finding -> finding.outcome() == Outcome.NOT_APPLICABLE);
        onlyAnswer(report, "/organisations/0", clause, "/asOf");
        onlyAnswer(report, "/accounts/0", clause, "/asOf");
        assertThat(report.notes()).anyMatch(note -> note.en().startsWith("The rules were adopted on"));
    }

    /** Whoever asks about something on an account that is left alone is answered all the same. */
    @Test
    void whatIsLeftAloneCanBeAskedAbout() {
        Policy policy = Policies.named("stockholm");
        JsonNode document = Samples.of(policy).citizen();
        ((ObjectNode) document.at("/accounts/0")).put("nature", "POLITICIAN");

        Report report = explained(policy, document, "/accounts/0/posts/1");

        onlyAnswer(report, "/accounts/0/posts/1", "STO-TIL-1", "/accounts/0/nature");
        assertThat(report.findings()).allMatch(finding -> finding.clause().id().equals("STO-TIL-1"));
    }

    /** Where nobody has recorded that it was said in service, only that is asked. */
    @Test
    void whatMayBePrivateIsOnlyAskedForItsCapacity() {
        Policy policy = Policies.named("stockholm");
        JsonNode document = Samples.of(policy).citizen();
        ((ObjectNode) document.at("/accounts/0")).put("nature", "PRIVATE");
        ObjectNode post = (ObjectNode) document.at("/accounts/0/posts/1");
        post.remove("speaker");
        post.put("holdsSecretInformation", true);

        Report report = explained(policy, document);

        assertThat(report.findings())
                .filteredOn(finding -> finding.subject().startsWith("/accounts/0/posts/1"))
                .isNotEmpty()
                .allMatch(finding -> finding.clause().id().startsWith("STO-PRI-"))
                .anyMatch(finding -> finding.outcome() == Outcome.NEEDS_REVIEW);
    }

    /** A joint account is the city's as far as the city's owners are concerned: nobody else has to decide on it. */
    @Test
    void outsidersAmongTheOwnersOweNothing() {
        Policy policy = Policies.named("stockholm");
        JsonNode document = Samples.of(policy).citizen();
        ((ArrayNode) document.at("/organisations"))
                .addObject()
                .put("id", "org-friends")
                .put("kind", "ASSOCIATION");
        ((ObjectNode) document.at("/accounts/0")).putArray("jointOwners").add("org-friends");

        Report report = explained(policy, document);

        assertThat(report.about("STO-STA-1"))
                .filteredOn(finding -> finding.subject().equals("/accounts/0"))
                .noneMatch(finding -> finding.outcome() == Outcome.VIOLATED);
    }
}
