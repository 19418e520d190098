package se.klartecken.rules.testing;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** How rules are written, and that what is written is what was compiled. */
interface RuleTextGates extends TestedRuleSet {

    @TestFactory
    default Stream<DynamicTest> rulesHandOnTheQuestionsThatTheyAsk() {
        return WrittenRule.of(ruleSet()).stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.toString(), () -> RuleTextCheck.handsOnTheQuestionsThatItAsks(rule.when(), rule.then())));
    }

    @Test
    default void rulesNameAClauseOrATableOfTheCatalogue() {
        RuleTextCheck.namesAClauseOrATable(WrittenRule.of(ruleSet()), policy());
    }

    @Test
    default void rulesHaveNamesOfTheirOwn() {
        RuleTextCheck.haveNamesOfTheirOwn(WrittenRule.of(ruleSet()));
    }

    @Test
    default void rulesThatAreWrittenAreThoseThatWereCompiled() {
        RuleTextCheck.areThoseThatWereCompiled(WrittenRule.of(ruleSet()), policy());
    }
}
