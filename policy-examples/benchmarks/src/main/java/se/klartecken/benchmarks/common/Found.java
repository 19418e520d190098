package se.klartecken.benchmarks.common;

import se.klartecken.benchmarks.floor.Fact;
import se.klartecken.report.Finding;
import se.klartecken.report.Outcome;

/**
 * What every contestant can say: which clause calls for action, where, and why.
 *
 * @param subject pointer of what it is about
 */
public record Found(String clause, String subject, Outcome outcome) {

    /** What is said of a fact. */
    public static Found of(String clause, Fact subject, Outcome outcome) {
        return new Found(clause, subject.pointer(), outcome);
    }

    /** The same of a finding. */
    public static Found of(Finding finding) {
        return new Found(finding.clause().id(), finding.subject(), finding.outcome());
    }
}
