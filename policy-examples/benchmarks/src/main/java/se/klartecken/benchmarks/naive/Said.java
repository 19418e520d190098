package se.klartecken.benchmarks.naive;

import java.util.List;
import se.klartecken.report.Finding;
import se.klartecken.report.Outcome;

/** What is said of a clause and a subject, without words. */
public record Said(String clause, String subject, Outcome outcome, List<String> because, List<String> missing) {

    /** The same of a finding. */
    public static Said of(Finding finding) {
        return new Said(
                finding.clause().id(), finding.subject(), finding.outcome(), finding.because(), finding.missing());
    }
}
