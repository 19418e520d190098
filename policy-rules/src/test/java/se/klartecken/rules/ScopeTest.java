package se.klartecken.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klartecken.rules.ScopeCheck.explained;
import static se.klartecken.rules.ScopeCheck.onlyAnswer;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.klartecken.Policies;
import se.klartecken.Policy;
import se.klartecken.report.Outcome;
import se.klartecken.report.Report;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a text does not bind gets one answer, by the clause on whom and what it binds, in place of all others. */
class ScopeTest {

    /** Neither an association nor another municipality's organisation is bound, nor anything on its accounts. */
    @ParameterizedTest
    @CsvSource({
        "stockholm, kind, ASSOCIATION, STO-TIL-1", "stockholm, municipality, sollentuna, STO-TIL-1",
        "sollentuna, kind, ASSOCIATION, SOL-1-1", "sollentuna, municipality, stockholm, SOL-1-1"
    })
    void outsidersAreNotBound(String name, String property, String value, String clause) {
        new ScopeCheck(Policies.named(name)).outsidersAreNotBound(property, value, clause);
    }

    @ParameterizedTest
    @CsvSource({"stockholm, STO-TIL-1", "sollentuna, SOL-1-1"})
    void aPoliticiansOwnAccountIsNotBound(String name, String clause) {
        new ScopeCheck(Policies.named(name)).aPoliticiansOwnAccountIsNotBound(clause);
    }

    @ParameterizedTest
    @CsvSource({"stockholm, STO-TIL-1", "sollentuna, SOL-1-1"})
    void forumsOfOthersAreNotBound(String name, String clause) {
        new ScopeCheck(Policies.named(name)).forumsOfOthersAreNotBound(clause);
    }

    /** On an employee's own account only what is said in service is the city's business. */
    @Test
    void privateSpeechIsLeftAlone() {
        new ScopeCheck(Policies.named("stockholm")).privateSpeechIsLeftAlone();
    }

    @ParameterizedTest
    @CsvSource({"stockholm, 2020-05-03T23:59:59+02:00, STO-INT-1", "sollentuna, 2010-05-01T23:59:59+02:00, SOL-0-1"})
    void whatIsOlderThanTheTextIsLeftAlone(String name, String published, String clause) {
        new ScopeCheck(Policies.named(name)).whatIsOlderThanTheTextIsLeftAlone(published, clause);
    }

    /** Asked for a day before the text was adopted, the report says that nothing is in force, and not that all is well. */
    @ParameterizedTest
    @CsvSource({"stockholm, 2020-05-03T12:00:00Z, STO-INT-1", "sollentuna, 2010-05-01T12:00:00Z, SOL-0-1"})
    void nothingInForceIsSaidAsSuch(String name, Instant asOf, String clause) {
        new ScopeCheck(Policies.named(name)).nothingInForceIsSaidAsSuch(asOf, clause);
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
