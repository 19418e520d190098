package se.klartecken.benchmarks.floor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klartecken.calendar.Deadline;
import se.klartecken.report.Basis;
import se.klartecken.report.Finding;
import se.klartecken.report.Outcome;
import se.klartecken.report.Step;

/** Collects what is to be said. */
final class FindingList {

    private final boolean explained;
    private @Nullable List<Finding> all;

    FindingList(boolean explained) {
        this.explained = explained;
    }

    List<Finding> all() {
        return all == null ? List.of() : all;
    }

    /** Whether there is nothing to say, so that nobody needs to write down why. */
    boolean isSilentOn(Tri applies, Tri kept) {
        return !explained && (applies == Tri.NO || kept == Tri.YES);
    }

    boolean isExplained() {
        return explained;
    }

    /** A state that must hold. */
    void judge(Words words, Spot spot, Tri applies, Tri kept, Receipt receipt) {
        add(words, spot, outcome(applies, kept, Outcome.VIOLATED), receipt, null, List.of());
    }

    /** An act without a stated time, which can still be done for as long as it is open. */
    void owed(Words words, Spot spot, Tri applies, Tri kept, Tri open, Receipt receipt, List<Step> remedy) {
        Outcome undone = switch (open) {
            case YES -> Outcome.PENDING;
            case NO -> Outcome.VIOLATED;
            case OPEN -> Outcome.NEEDS_REVIEW;
        };
        add(words, spot, outcome(applies, kept, undone), receipt, null, remedy);
    }

    /** An act with a stated time. */
    void due(
            Words words,
            Spot spot,
            Tri applies,
            Tri kept,
            boolean isLate,
            Receipt receipt,
            @Nullable Deadline deadline,
            List<Step> remedy) {
        Outcome outcome = outcome(applies, kept, isLate ? Outcome.VIOLATED : Outcome.PENDING);
        add(words, spot, outcome, receipt, outcome == Outcome.NOT_APPLICABLE ? null : deadline, remedy);
    }

    /** What becomes of a clause, where {@code undone} is what it means that it is not kept. */
    static Outcome outcome(Tri applies, Tri kept, Outcome undone) {
        if (applies == Tri.NO) {
            return Outcome.NOT_APPLICABLE;
        }
        if (kept == Tri.YES) {
            return Outcome.FULFILLED;
        }
        return applies == Tri.YES && kept == Tri.NO ? undone : Outcome.NEEDS_REVIEW;
    }

    private void add(
            Words words, Spot spot, Outcome outcome, Receipt receipt, @Nullable Deadline deadline, List<Step> remedy) {
        if (!explained && !outcome.callsForAction()) {
            return;
        }
        boolean isOpen = outcome == Outcome.NEEDS_REVIEW;
        boolean isUndone = outcome == Outcome.VIOLATED || outcome == Outcome.PENDING;
        if (all == null) {
            all = new ArrayList<>();
        }
        all.add(new Finding(
                words.clause.id() + "@" + spot.id(),
                words.clause,
                words.clause.alsoCites(),
                outcome,
                Basis.TEXT,
                spot.pointer(),
                words.of(outcome, spot.isAhead(), isOpen && receipt.lacksFacts(), deadline),
                receipt.because,
                isOpen ? receipt.missing : List.of(),
                receipt.readings(),
                deadline,
                isUndone ? remedy : List.of(),
                null));
    }
}
