package se.klartecken.rules.engine;

/** A rule set kept firing beyond what insert-only rules over single views can need. */
public final class RuleBudgetException extends IllegalStateException {

    RuleBudgetException(int budget) {
        super("the rules fired more than " + budget + " times");
    }
}
