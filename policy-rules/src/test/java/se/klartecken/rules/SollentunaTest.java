package se.klartecken.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import se.klartecken.report.Report;
import se.klartecken.report.Step;
import se.klartecken.rules.engine.RuleSet;
import se.klartecken.rules.sollentuna.Sollentuna;
import se.klartecken.rules.testing.RuleSetContract;
import se.klartecken.rules.testing.Sample;

class SollentunaTest implements RuleSetContract {

    @Override
    public RuleSet ruleSet() {
        return new Sollentuna();
    }

    @Override
    public Set<String> clausesOnEventsAlone() {
        return Set.of("SOL-7-10", "SOL-7-11");
    }

    /** The rules know no step that Stockholm alone asks for. */
    @Override
    public void checkReport(Sample sample, Report report) {
        if (sample.readings() == null) {
            assertThat(report.findings())
                    .allSatisfy(finding -> assertThat(finding.remedy())
                            .doesNotContain(Step.DOCUMENT, Step.REGISTER, Step.REPORT, Step.UPDATE_REGISTER));
        }
    }
}
