package se.klartecken.rules.testing;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.klartecken.json.CaseReader;
import se.klartecken.rules.engine.OpenPolicy;
import se.klartecken.rules.engine.RulesCheck;

/** Every sample, written from the text: what it expects is found, and nothing else changes but what it names. */
interface SampleGates extends TestedRuleSet {

    @Test
    default void everyRuleHasItsSamples() {
        SampleCoverage.everyRuleHasItsSamples(this);
    }

    @Test
    default void everyRuleHasASampleThatNamesWhatIsMissing() {
        SampleCoverage.everyRuleHasASampleThatNamesWhatIsMissing(this);
    }

    @TestFactory
    default Stream<DynamicTest> whatSamplesExpectIsFound() {
        Samples samples = Samples.of(policy());
        var check = new SampleCheck(this, policy());
        return samples().stream()
                .map(sample -> Named.test(
                        sample,
                        () -> check.check(
                                sample,
                                new CaseReader().read(samples.changed(sample).toString()))));
    }

    @TestFactory
    default Stream<DynamicTest> noRuleSpeaksInVain() {
        Samples samples = Samples.of(policy());
        OpenPolicy open = OpenPolicy.of(ruleSet(), policy());
        return samples().stream()
                .filter(sample -> !sample.expectsError())
                .map(sample -> Named.test(
                        sample,
                        () -> RulesCheck.silentOnWhatIsKept(
                                open,
                                new CaseReader().read(samples.changed(sample).toString()),
                                SampleCheck.question(sample, false))));
    }
}
