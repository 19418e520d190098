package se.klartecken.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import se.klartecken.clause.Clause;
import se.klartecken.report.Basis;
import se.klartecken.report.Report;
import se.klartecken.report.Step;
import se.klartecken.rules.engine.RuleSet;
import se.klartecken.rules.stockholm.Stockholm;
import se.klartecken.rules.testing.RuleSetContract;
import se.klartecken.rules.testing.Sample;

class StockholmTest implements RuleSetContract {

    @Override
    public RuleSet ruleSet() {
        return new Stockholm();
    }

    @Override
    public Set<String> clausesOnEventsAlone() {
        return Set.of("STO-AVS-1");
    }

    /** One account more is one more to list and to report, which is for the samples of those clauses to look at. */
    @Override
    public Set<String> clausesAboutAll() {
        return policy().catalogue().clauses().stream()
                .map(Clause::id)
                .filter(id -> id.startsWith("STO-RAP-"))
                .collect(Collectors.toSet());
    }

    /** A permission, and clauses that extend a duty to further cases. */
    @Override
    public Set<String> clausesNotTouched() {
        return Set.of("STO-STA-2", "STO-STA-13", "STO-BEV-20");
    }

    /** The policy states no due time at all, and knows no step that Sollentuna alone asks for. */
    @Override
    public void checkReport(Sample sample, Report report) {
        assertThat(report.findings())
                .filteredOn(finding -> finding.basis() == Basis.TEXT)
                .allMatch(finding -> finding.deadline() == null);
        if (sample.readings() == null) {
            assertThat(report.findings())
                    .allSatisfy(finding -> assertThat(finding.remedy())
                            .doesNotContain(Step.FORWARD, Step.TELL_ASKER, Step.PUBLISH_ANSWER, Step.NOTIFY));
        }
    }
}
