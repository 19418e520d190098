package se.klartecken.batch;

import se.klartecken.report.Finding;
import se.klartecken.report.Outcome;
import se.klartecken.report.Report;

/**
 * What the records of an output say, taken together.
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
        int violated = report.count(Outcome.VIOLATED);
        return new Summary(
                1,
                report.errors().isEmpty() ? 0 : 1,
                violated == 0
                        ? 0
                        : report.findings().stream().filter(Finding::breaksDuty).count(),
                violated,
                report.count(Outcome.NEEDS_REVIEW));
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
