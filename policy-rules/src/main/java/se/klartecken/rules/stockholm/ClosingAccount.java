package se.klartecken.rules.stockholm;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.klartecken.input.Place;
import se.klartecken.model.AccountStart;
import se.klartecken.model.Closure;
import se.klartecken.model.ClosureDecision;
import se.klartecken.model.ClosureNotice;
import se.klartecken.model.Role;
import se.klartecken.model.StartDecision;
import se.klartecken.report.Step;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.AccountIn;
import se.klartecken.rules.facts.CaseFile;
import se.klartecken.rules.facts.EndFacts;

/** An account that is no longer used, that is to be closed, or that has been. What is not recorded has not come. */
public final class ClosingAccount extends EndFacts {

    /** "Ett par veckor", taken as two: the one number that the text itself comes near to. */
    static final int COUPLE_OF_WEEKS_IN_DAYS = 14;

    public ClosingAccount(AccountIn account) {
        super(account);
    }

    /** An account that was closed before the policy is none of its business. */
    @Override
    public Answer inScope() {
        Instant end = end();
        return end == null ? super.inScope() : file().inForceAt(end, place().at("closedAt"));
    }

    /** Whether a person says that it is no longer used. */
    public Answer noLongerUsed() {
        Closure closure = closure();
        LocalDate since = closure == null ? null : closure.notUsedSince();
        return recorded(hasCome(since) ? since : null, "notUsedSince");
    }

    /** Whether the function that decided on it decided on its end. An older account may have no decision on its start. */
    public Answer decidedByTheSame() {
        ClosureDecision taken = decision();
        if (taken == null) {
            return Answer.known(false, place());
        }
        Place decision = place().at("decision");
        Role closer = taken.decidedByRole();
        Answer known = holds(closer, decision, "decidedByRole", it -> true);
        return (closer == null ? known : known.and(started(closer))).and(notAfterTheEnd(taken, decision));
    }

    /** What has ended already cannot be decided on any more. */
    private Answer notAfterTheEnd(ClosureDecision taken, Place decision) {
        Instant end = end();
        return end == null
                ? Answer.TRUE
                : holds(taken.decidedOn(), decision, "decidedOn", day -> !day.isAfter(CaseFile.dayOf(end)));
    }

    private Answer started(Role closer) {
        AccountStart start = account().it().start();
        List<StartDecision> decisions = start == null ? null : start.decisions();
        Place at = subject().place().at("start");
        return decisions != null && decisions.isEmpty()
                ? Answer.open(at.at("decisions"))
                : any(
                        decisions,
                        at,
                        "decisions",
                        (decision, place) -> holds(decision.decidedByRole(), place, "decidedByRole", closer::equals));
    }

    /** Whether its end is planned, decided or come, and by its owner's own will. */
    public Answer endsByChoice() {
        return comesToAnEnd().and(forced().not());
    }

    /** What is left of deciding, telling the readers and closing, in that order. */
    public List<Step> close() {
        var steps = new ArrayList<Step>();
        if (!decided().isTrue()) {
            steps.add(Step.DECIDE);
        }
        if (!noticeGiven().isTrue()) {
            steps.add(Step.ANNOUNCE);
        }
        steps.add(Step.CLOSE);
        return steps;
    }

    public Answer endsWithNotice() {
        return endsByChoice().and(hasNotice());
    }

    public Answer noticeSaysWhy() {
        return anyNotice((notice, at) -> is(notice.statesReason(), at, "statesReason"));
    }

    /** Whether there is anything to refer its readers to. */
    public Answer endsWithNoticeAndCanRefer() {
        Closure closure = closure();
        return endsWithNotice()
                .and(is(closure == null ? null : closure.referralPossible(), place(), "referralPossible"));
    }

    public Answer noticeRefersOn() {
        return anyNotice((notice, at) -> is(notice.refersOn(), at, "refersOn"));
    }

    public Answer closedWithNotice() {
        return closed().and(endsWithNotice());
    }

    /** Whether the first notice stood for a couple of weeks, in calendar days. */
    public Answer noticeStoodLongEnough() {
        Closure closure = closure();
        Instant closedAt = end();
        if (closure == null || closedAt == null || closure.notices() == null) {
            return Answer.missing(place().at("notices"));
        }
        LocalDate end = CaseFile.dayOf(closedAt);
        Optional<LocalDate> first = closure.notices().stream()
                .map(ClosureNotice::at)
                .min(Comparator.naturalOrder())
                .map(CaseFile::dayOf);
        boolean longEnough = first.filter(day -> ChronoUnit.DAYS.between(day, end) >= COUPLE_OF_WEEKS_IN_DAYS)
                .isPresent();
        return Answer.known(longEnough, place().at("notices")).and(Answer.known(longEnough, place().at("closedAt")));
    }
}
