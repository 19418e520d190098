package se.klartecken.rules.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import se.klartecken.Policy;
import se.klartecken.clause.Clause;
import se.klartecken.clause.DecidedBy;
import se.klartecken.clause.DescribedReading;
import se.klartecken.clause.Obligation;
import se.klartecken.clause.Text;

/** What a catalogue says of its clauses, held against the rules and against the clauses' own words. */
public final class CatalogueCheck {

    /** The verbs by which the texts, and the catalogue in its own words, say with what force they speak. */
    private static final Map<Obligation, Pattern> VERBS = Map.of(
            Obligation.MUST, verb("(ska|måste|behöver|krävs)"),
            Obligation.MUST_NOT, verb("(får .*\\b(inte|inga|ingen|inget)|inte heller .*\\bfår)"),
            Obligation.SHOULD, verb("bör"),
            Obligation.MAY, verb("(kan|får)"));

    /** Verbs of duty and advice, beside which a word of permission gives none. */
    private static final Pattern STRONGER = verb("(ska|måste|behöver|krävs|bör)");

    private CatalogueCheck() {}

    private static Pattern verb(String words) {
        return Pattern.compile("\\b" + words + "\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /**
     * All of the checks.
     *
     * @param notTouched clauses that need not be cited with those that they repeat
     */
    public static void all(Policy policy, Set<String> notTouched) {
        whatARuleDecidesHasARule(policy);
        whatNoRuleDecidesHasNone(policy);
        theForceOfAClauseIsThatOfItsVerb(policy);
        whatRepeatsAClauseIsCitedWithIt(policy, notTouched);
        backgroundSaysWhy(policy);
        whatIsCitedIsInTheCatalogue(policy);
        everythingIsSaidInBothLanguages(policy);
    }

    static void whatARuleDecidesHasARule(Policy policy) {
        assertThat(policy.catalogue().clauses())
                .filteredOn(clause -> clause.decidedBy() == DecidedBy.RULE && clause.sameAs() == null)
                .allSatisfy(clause ->
                        assertThat(policy.rulesOf(clause.id())).as(clause.id()).isNotEmpty());
    }

    static void whatNoRuleDecidesHasNone(Policy policy) {
        assertThat(policy.catalogue().clauses())
                .filteredOn(clause -> clause.decidedBy() != DecidedBy.RULE)
                .allSatisfy(clause ->
                        assertThat(policy.rulesOf(clause.id())).as(clause.id()).isEmpty());
    }

    static void theForceOfAClauseIsThatOfItsVerb(Policy policy) {
        assertThat(policy.catalogue().clauses().stream()
                        .filter(clause -> clause.decidedBy() == DecidedBy.RULE)
                        .filter(clause -> !hasTheVerbOfItsForce(clause))
                        .map(clause -> clause.id() + " " + clause.obligation()))
                .isEmpty();
    }

    /** One fault is one finding: it names the clauses that say the same once more. */
    static void whatRepeatsAClauseIsCitedWithIt(Policy policy, Set<String> notTouched) {
        assertThat(policy.catalogue().clauses().stream()
                        .filter(clause -> clause.sameAs() != null && !notTouched.contains(clause.id()))
                        .filter(clause -> !policy.catalogue()
                                .clause(clause.sameAs())
                                .alsoCites()
                                .contains(clause.id()))
                        .map(Clause::id))
                .isEmpty();
    }

    static void backgroundSaysWhy(Policy policy) {
        assertThat(policy.catalogue().clauses())
                .filteredOn(clause -> clause.decidedBy() != DecidedBy.RULE)
                .allSatisfy(
                        clause -> assertThat(clause.reason()).as(clause.id()).isNotNull());
    }

    static void whatIsCitedIsInTheCatalogue(Policy policy) {
        assertThat(policy.catalogue().clauses()).allSatisfy(clause -> {
            assertThat(clause.alsoCites()).as(clause.id()).allMatch(policy.catalogue()::holds);
            if (clause.sameAs() != null) {
                assertThat(policy.catalogue().clause(clause.sameAs()).decidedBy())
                        .as(clause.id())
                        .isEqualTo(clause.decidedBy());
            }
        });
    }

    /** Clauses and the reasons why no rule decides them, readings and their choices. */
    static void everythingIsSaidInBothLanguages(Policy policy) {
        for (Clause clause : policy.catalogue().clauses()) {
            inBothLanguages(clause.id(), clause.text());
            if (clause.reason() != null) {
                inBothLanguages(clause.id(), clause.reason());
            }
        }
        for (DescribedReading reading : policy.readings()) {
            inBothLanguages(reading.name(), reading.question());
            reading.choices().forEach(choice -> inBothLanguages(reading.name(), choice.meaning()));
        }
    }

    private static void inBothLanguages(String what, Text text) {
        assertThat(text.sv()).as(what).isNotBlank();
        assertThat(text.en()).as(what).isNotBlank().isNotEqualTo(text.sv());
    }

    private static boolean hasTheVerbOfItsForce(Clause clause) {
        Pattern verb = VERBS.get(clause.obligation());
        String text = clause.text().sv();
        return verb != null
                && verb.matcher(text).find()
                && (clause.obligation() != Obligation.MAY
                        || !STRONGER.matcher(text).find());
    }
}
