package se.klartecken.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klartecken.rules.testing.ScopeCheck.explained;
import static se.klartecken.rules.testing.ScopeCheck.onlyAnswer;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.klartecken.Policies;
import se.klartecken.Policy;
import se.klartecken.model.OrganisationKind;
import se.klartecken.report.Outcome;
import se.klartecken.report.Report;
import se.klartecken.rules.engine.RuleSet;
import se.klartecken.rules.facts.Bounds;
import se.klartecken.rules.testing.Samples;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a text does not bind gets one answer, by the clause on whom and what it binds, in place of all others. */
class ScopeTest {

    /** Whom, and from when on, as the texts have it; what follows from it is a gate of every rule set. */
    @ParameterizedTest
    @CsvSource({
        "stockholm, 2020-05-04, STO-INT-1, STO-TIL-1, STO-PRI-1",
        "sollentuna, 2010-05-02, SOL-0-1, SOL-1-1, SOL-1-1"
    })
    void eachTextSaysWhomAndWhatItBinds(
            String name, LocalDate adopted, String adoption, String bound, String privately) {
        RuleSet ruleSet = ShippedRuleSets.of(Policies.named(name)).ruleSet();
        Bounds bounds = ruleSet.views(Policies.named(name).catalogue()).bounds();

        assertThat(ruleSet.edition()).isEqualTo(adopted);
        assertThat(bounds.municipality()).isEqualTo(name);
        assertThat(bounds.outside()).contains(OrganisationKind.ASSOCIATION);
        assertThat(bounds.adoption()).isEqualTo(adoption);
        assertThat(bounds.bound()).isEqualTo(bound);
        assertThat(bounds.privately()).isEqualTo(privately);
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
