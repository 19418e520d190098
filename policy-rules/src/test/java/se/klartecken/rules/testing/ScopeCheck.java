package se.klartecken.rules.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import se.klartecken.Policy;
import se.klartecken.Question;
import se.klartecken.json.CaseReader;
import se.klartecken.report.Finding;
import se.klartecken.report.Outcome;
import se.klartecken.report.Report;
import se.klartecken.rules.engine.RuleSet;
import se.klartecken.rules.facts.Bounds;
import se.klartecken.rules.facts.CaseFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a text does not bind gets one answer, by the clause on whom and what it binds, in place of all others. */
public final class ScopeCheck {

    private final Policy policy;

    public ScopeCheck(Policy policy) {
        this.policy = policy;
    }

    /** All of the checks. */
    public void all(RuleSet ruleSet) {
        Bounds bounds = ruleSet.views(policy.catalogue()).bounds();
        bounds.outside().forEach(kind -> outsidersAreNotBound("kind", kind.name(), bounds.bound()));
        outsidersAreNotBound("municipality", "elsewhere", bounds.bound());
        aPoliticiansOwnAccountIsNotBound(bounds.bound());
        forumsOfOthersAreNotBound(bounds.bound());
        OffsetDateTime lastSecond =
                ruleSet.edition().atStartOfDay(CaseFile.ZONE).minusSeconds(1).toOffsetDateTime();
        whatIsOlderThanTheTextIsLeftAlone(lastSecond.toString(), bounds.adoption());
        nothingInForceIsSaidAsSuch(lastSecond.toInstant(), bounds.adoption());
    }

    public static Report explained(Policy policy, JsonNode document, String... about) {
        return policy.check(
                new CaseReader().read(document.toString()), new Question(null, List.of(about), true, Map.of()));
    }

    public static void onlyAnswer(Report report, String subject, String clause, String because) {
        List<Finding> findings = report.findings().stream()
                .filter(finding -> finding.subject().equals(subject))
                .toList();
        assertThat(findings).as("about %s", subject).hasSize(1);
        assertThat(findings.get(0).clause().id()).isEqualTo(clause);
        assertThat(findings.get(0).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(findings.get(0).because()).containsExactly(because);
    }

    /** Neither an association nor another municipality's organisation is bound, nor anything on its accounts. */
    void outsidersAreNotBound(String property, String value, String clause) {
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

    private Report withFirstAccount(String nature) {
        JsonNode document = Samples.of(policy).citizen();
        ((ObjectNode) document.at("/accounts/0")).put("nature", nature);
        return explained(policy, document);
    }

    /** A politician's own account is none of the municipality's, nor is anything on it. */
    void aPoliticiansOwnAccountIsNotBound(String clause) {
        Report report = withFirstAccount("POLITICIAN");

        onlyAnswer(report, "/accounts/0", clause, "/accounts/0/nature");
        onlyAnswer(report, "/accounts/0/posts/0", clause, "/accounts/0/nature");
        onlyAnswer(report, "/accounts/0/messages/0", clause, "/accounts/0/nature");
    }

    /** What others administer is theirs to answer for, with what people write there. */
    void forumsOfOthersAreNotBound(String clause) {
        Report report = withFirstAccount("OTHERS");

        onlyAnswer(report, "/accounts/0", clause, "/accounts/0/nature");
        onlyAnswer(report, "/accounts/0/messages/0", clause, "/accounts/0/nature");
    }

    /** What was published the day before the adoption is judged by no rule. */
    void whatIsOlderThanTheTextIsLeftAlone(String published, String clause) {
        JsonNode document = Samples.of(policy).citizen();
        ((ObjectNode) document.at("/accounts/0/posts/0")).put("publishedAt", published);

        Report report = explained(policy, document);

        assertThat(report.errors()).isEmpty();
        onlyAnswer(report, "/accounts/0/posts/0", clause, "/accounts/0/posts/0/publishedAt");
    }

    /** A check the day before the adoption finds nothing in force, and says so. */
    void nothingInForceIsSaidAsSuch(Instant asOf, String clause) {
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
}
