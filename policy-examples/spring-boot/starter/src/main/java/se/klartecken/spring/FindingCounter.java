package se.klartecken.spring;

import io.micrometer.core.instrument.MeterRegistry;
import se.klartecken.report.Report;

/**
 * Counts findings as {@code klartecken.findings} by policy, clause and outcome: words of the rule sets, of which there
 * are some hundreds, and nothing of any case.
 */
final class FindingCounter implements ReportObserver {

    static final String NAME = "klartecken.findings";

    private final MeterRegistry meters;

    FindingCounter(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    public void reported(Report report) {
        report.findings()
                .forEach(finding -> meters.counter(
                                NAME,
                                "policy",
                                report.policy(),
                                "clause",
                                finding.clause().id(),
                                "outcome",
                                finding.outcome().name())
                        .increment());
    }
}
