package se.klartecken.mutation;

import java.util.Optional;
import se.klartecken.rules.engine.OpenPolicy;
import se.klartecken.rules.testing.RuleTextCheck;

/**
 * How rules are written: what the condition asks is what the consequence hands on. It is asked of mutants of the
 * condition alone, and after all others: a condition that lets too little or too much through is a fault even where no
 * sample shows it, while what a rule says has to show in an answer.
 */
final class TextKiller implements Killer {

    private static final String CONSEQUENCE = "verdicts.";

    @Override
    public Optional<String> kills(OpenPolicy mutated, Mutant mutant) {
        if (mutant.rule().isEmpty() || mutant.mutated().contains(CONSEQUENCE)) {
            return Optional.empty();
        }
        RuleText rule = RuleText.of(mutant.where(), mutant.line(), mutant.rule());
        return Killer.noticed(
                "the check of how rules are written",
                () -> RuleTextCheck.handsOnTheQuestionsThatItAsks(
                        rule.condition().stripped().text(),
                        rule.consequence().stripped().text()));
    }
}
