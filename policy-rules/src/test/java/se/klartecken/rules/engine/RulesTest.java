package se.klartecken.rules.engine;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.klartecken.Policy;
import se.klartecken.clause.CatalogueReader;
import se.klartecken.json.CaseReader;
import se.klartecken.rules.Chapters;
import se.klartecken.rules.Sample;
import se.klartecken.rules.SampleCheck;
import se.klartecken.rules.Samples;
import se.klartecken.rules.sollentuna.Sollentuna;
import se.klartecken.rules.stockholm.Stockholm;

class RulesTest {

    static List<OpenPolicy> policies() {
        return Stream.of(new Stockholm(), new Sollentuna())
                .map(ruleSet -> new OpenPolicy(
                        ruleSet,
                        CatalogueReader.read(ruleSet.getClass(), ruleSet.chapters()),
                        OpenPolicy.rulesOf(ruleSet)))
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> noRuleSpeaksInVain() {
        return policies().stream().flatMap(RulesTest::silence);
    }

    private static Stream<DynamicTest> silence(OpenPolicy open) {
        Policy policy = open.policy();
        Samples samples = Samples.of(policy);
        return samples.all(Chapters.of(policy)).stream()
                .filter(sample -> !sample.expectsError())
                .map(sample -> DynamicTest.dynamicTest(sample.toString(), () -> checkSilence(open, samples, sample)));
    }

    private static void checkSilence(OpenPolicy open, Samples samples, Sample sample) {
        RulesCheck.silentOnWhatIsKept(
                open, new CaseReader().read(samples.changed(sample).toString()), SampleCheck.question(sample, false));
    }

    @ParameterizedTest
    @MethodSource("policies")
    void aClauseIsSpokenOfByTheRulesThatAreNamedForIt(OpenPolicy open) {
        RulesCheck.namedForWhatTheySpeakOf(open, Samples.of(open.policy()).citizenDocument());
    }
}
