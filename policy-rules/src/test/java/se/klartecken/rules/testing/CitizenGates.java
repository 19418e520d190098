package se.klartecken.rules.testing;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.klartecken.rules.engine.OpenPolicy;
import se.klartecken.rules.engine.RulesCheck;

/** The model citizen: no false alarm, and no answer without the fact that it rests on. */
interface CitizenGates extends TestedRuleSet {

    @Test
    default void nothingCallsForAction() {
        new CitizenCheck(policy()).nothingCallsForAction();
    }

    @Test
    default void everyClauseThatARuleDecidesIsExplained() {
        new CitizenCheck(policy()).everyClauseThatARuleDecidesIsExplained();
    }

    @Test
    default void everyClauseSpeaksOfEverySubjectThatItConcerns() {
        new CitizenCheck(policy()).everyClauseSpeaksOfEverySubjectThatItConcerns();
    }

    @Test
    default void aClauseIsSpokenOfByTheRulesThatAreNamedForIt() {
        RulesCheck.namedForWhatTheySpeakOf(
                OpenPolicy.of(ruleSet(), policy()), Samples.of(policy()).citizenDocument());
    }

    @TestFactory
    default Stream<DynamicTest> withoutAFactOnlyWhatRestedOnItChanges() {
        var check = new FactsTakenAway(policy());
        return check.facts()
                .map(pointer -> DynamicTest.dynamicTest("without " + pointer, () -> check.withoutFact(pointer)));
    }
}
