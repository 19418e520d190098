package se.klartecken.rules.testing;

import org.junit.jupiter.api.Test;

/** Whom and what the text does not bind gets one answer in place of all others. */
interface ScopeGates extends TestedRuleSet {

    @Test
    default void whatTheTextDoesNotBindGetsOneAnswer() {
        new ScopeCheck(policy()).all(ruleSet());
    }
}
