package se.klartecken.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import se.klartecken.Policy;
import se.klartecken.clause.Clause;
import se.klartecken.clause.DecidedBy;
import se.klartecken.clause.Obligation;

/** What a catalogue says of its clauses, held against the rules and against the clauses' own words. */
public final class CatalogueCheck {

    /** The verbs by which the texts, and the catalogue in its own words, say with what force they speak. */
    private static final Map<Obligation, Pattern> VERBS = Map.of(
            Obligation.MUST, verb("(ska|måste|behöver|krävs)"),
            Obligation.MUST_NOT, verb("(får .*\\b(inte|inga|ingen|inget)|inte heller .*\\bfår)"),
            Obligation.SHOULD, verb("bör"),
            Obligation.MAY, verb("(kan|får)"));

    private CatalogueCheck() {}

    private static Pattern verb(String words) {
        return Pattern.compile("\\b" + words + "\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** All of the checks. */
    public static void all(Policy policy) {
        whatARuleDecidesHasARule(policy);
        whatNoRuleDecidesHasNone(policy);
        theForceOfAClauseIsThatOfItsVerb(policy);
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

    private static boolean hasTheVerbOfItsForce(Clause clause) {
        Pattern verb = VERBS.get(clause.obligation());
        return verb != null && verb.matcher(clause.text().sv()).find();
    }
}
