package se.klartecken.cli;

import se.klartecken.batch.Summary;
import se.klartecken.diff.KnownFinding;
import se.klartecken.report.Finding;
import se.klartecken.report.Outcome;
import se.klartecken.report.Report;

/** From where on a report fails whoever gates on it; each level takes in those before it. */
enum FailOn {
    NEVER,
    /** A violated duty or prohibition of the text. */
    DUTY,
    /** Any violated clause, recommendations and the organisation's own values too. */
    RECOMMENDATION,
    /** Anything that a person needs to look at. */
    REVIEW;

    boolean isMetBy(Report report) {
        return report.findings().stream().anyMatch(this::isMetBy);
    }

    boolean isMetBy(Finding finding) {
        return isMetBy(finding.outcome(), finding.breaksDuty(), finding.decision() != null);
    }

    boolean isMetBy(KnownFinding finding) {
        return isMetBy(finding.outcome(), finding.breaksDuty(), finding.isDecided());
    }

    /** Nobody is stopped by what somebody has decided about, for as long as the decision is in force. */
    private boolean isMetBy(Outcome outcome, boolean breaksDuty, boolean isDecided) {
        boolean violated = outcome == Outcome.VIOLATED;
        return !isDecided
                && switch (this) {
                    case NEVER -> false;
                    case DUTY -> breaksDuty;
                    case RECOMMENDATION -> violated;
                    case REVIEW -> violated || outcome == Outcome.NEEDS_REVIEW;
                };
    }

    boolean isMetBy(Summary summary) {
        return switch (this) {
            case NEVER -> false;
            case DUTY -> summary.brokenDuties() > 0;
            case RECOMMENDATION -> summary.violated() > 0;
            case REVIEW -> summary.violated() + summary.toReview() > 0;
        };
    }
}
