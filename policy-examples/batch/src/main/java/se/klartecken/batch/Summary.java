package se.klartecken.batch;

import org.jspecify.annotations.Nullable;
import se.klartecken.report.Finding;
import se.klartecken.report.Outcome;
import se.klartecken.report.Report;

/**
 * What the records of an output say, taken together, but for findings about which a decision is in force.
 *
 * @param records how many there are
 * @param withErrors how many of them tell of an error in the input
 * @param brokenDuties findings that a duty of the text is violated
 * @param violated findings that something is violated, those among them
 * @param toReview findings that need a person or a fact
 */
public record Summary(long records, long withErrors, long brokenDuties, long violated, long toReview) {

    static final Summary NOTHING = new Summary(0, 0, 0, 0, 0);

    static Summary of(Report report) {
        var summary = new Summary(1, report.errors().isEmpty() ? 0 : 1, 0, 0, 0);
        for (Finding finding : report.findings()) {
            if (finding.decision() == null) {
                summary = summary.plus(of(finding.outcome(), finding.breaksDuty()));
            }
        }
        return summary;
    }

    /** One finding. */
    static Summary of(@Nullable Outcome outcome, boolean breaksDuty) {
        boolean isViolated = outcome == Outcome.VIOLATED;
        return new Summary(
                0, 0, isViolated && breaksDuty ? 1 : 0, isViolated ? 1 : 0, outcome == Outcome.NEEDS_REVIEW ? 1 : 0);
    }

    Summary plus(Summary more) {
        return new Summary(
                records + more.records,
                withErrors + more.withErrors,
                brokenDuties + more.brokenDuties,
                violated + more.violated,
                toReview + more.toReview);
    }
}
