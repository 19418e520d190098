package se.klartecken.rules;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.klartecken.Policies;
import se.klartecken.Policy;
import se.klartecken.json.CaseReader;

/** Every sample, written from the texts: what it expects is found, and nothing else changes but what it names. */
class SampleTest {

    @TestFactory
    Stream<DynamicContainer> samples() {
        return Policies.names().stream()
                .map(Policies::named)
                .map(policy -> DynamicContainer.dynamicContainer(policy.name(), tests(policy)));
    }

    private static Stream<DynamicTest> tests(Policy policy) {
        Samples samples = Samples.of(policy);
        var check = new SampleCheck(policy);
        return samples.all(Chapters.of(policy)).stream()
                .map(sample -> DynamicTest.dynamicTest(
                        sample.toString(),
                        () -> check.check(
                                sample,
                                new CaseReader().read(samples.changed(sample).toString()))));
    }
}
