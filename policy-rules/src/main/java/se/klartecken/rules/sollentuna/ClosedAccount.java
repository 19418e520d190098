package se.klartecken.rules.sollentuna;

import static se.klartecken.rules.sollentuna.RoleReadings.CLOSURE_NOTIFICATION_ORDER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klartecken.input.Place;
import se.klartecken.model.Closure;
import se.klartecken.model.ClosureDecision;
import se.klartecken.model.ClosureNotice;
import se.klartecken.model.Role;
import se.klartecken.report.Step;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.AccountIn;
import se.klartecken.rules.facts.CaseFile;
import se.klartecken.rules.facts.EndFacts;
import se.klartecken.rules.sollentuna.RoleReadings.NotificationOrder;

/** The end of an account. What is not recorded of it has not come. */
public final class ClosedAccount extends EndFacts {

    public ClosedAccount(AccountIn account) {
        super(account);
    }

    /** Its end is an act of its day: one from before there were rules is not judged. */
    @Override
    public Answer inScope() {
        Instant end = end();
        return end == null ? super.inScope() : super.inScope().and(file().inForceAt(end, place().at("closedAt")));
    }

    /** Whether the head of operation decided on it, no later than the day of its end. */
    public Answer decidedByManager() {
        ClosureDecision decision = decision();
        if (decision == null) {
            return Answer.known(false, place());
        }
        Place at = place().at("decision");
        return holds(decision.decidedByRole(), at, "decidedByRole", Role.HEAD_OF_OPERATION::equals)
                .and(holds(decision.decidedOn(), at, "decidedOn", day -> !endsBefore(day)));
    }

    private boolean endsBefore(LocalDate decided) {
        Instant end = end();
        return end != null && CaseFile.dayOf(end).isBefore(decided);
    }

    public Answer committeeNotified() {
        Closure closure = closure();
        return notified(closure == null ? null : closure.committeeNotifiedAt(), "committeeNotifiedAt");
    }

    public Answer communicationsNotified() {
        Closure closure = closure();
        return notified(closure == null ? null : closure.communicationsNotifiedAt(), "communicationsNotifiedAt");
    }

    /** The text does not say when; read strictly, before the account closes. */
    private Answer notified(@Nullable Instant at, String property) {
        Answer before = file().reads(CLOSURE_NOTIFICATION_ORDER, NotificationOrder.BEFORE_CLOSING);
        Instant end = end();
        boolean late = at != null && end != null && at.isAfter(end);
        Answer notified = recorded(hasCome(at) ? at : null, property);
        return late ? notified.and(before.not()) : notified;
    }

    /** Whether there is something to tell of: its end has come, by whoever's will, or is decided. */
    public Answer closedOrDecided() {
        return closed().or(endDecided());
    }

    public Answer stillToBeDecided() {
        return notYetClosed().and(decided().not());
    }

    /** What is left of deciding, notifying, telling the readers and closing, in that order. */
    public List<Step> stepsLeft() {
        var steps = new ArrayList<Step>();
        if (stillToBeDecided().isTrue()) {
            steps.add(Step.DECIDE);
        }
        if (!committeeNotified().isTrue() || !communicationsNotified().isTrue()) {
            steps.add(Step.NOTIFY);
        }
        if (notYetClosed().isTrue() && !noticeGiven().isTrue()) {
            steps.add(Step.ANNOUNCE);
        }
        if (notYetClosed().isTrue()) {
            steps.add(Step.CLOSE);
        }
        return steps;
    }

    public List<Step> notifyThem() {
        return List.of(Step.NOTIFY);
    }

    /** An end that has come by its owner's own will, or that is to come. */
    public Answer endsByChoice() {
        return closed().isTrue() ? closedByChoice() : comesToAnEnd();
    }

    /** Closed by its owner's own will. */
    private Answer closedByChoice() {
        return closed().and(forced().not());
    }

    public Answer closedWithNotice() {
        return closedByChoice().and(noticeGiven());
    }

    /** Whether it thanked its readers, before the end like what it told them. */
    public Answer noticeThanks() {
        return anyNotice((notice, at) -> beforeEnd(notice, at).and(is(notice.thanks(), at, "thanks")));
    }

    private Answer beforeEnd(ClosureNotice notice, Place at) {
        Instant end = end();
        return Answer.known(end == null || !notice.at().isAfter(end), at.at("at"));
    }
}
