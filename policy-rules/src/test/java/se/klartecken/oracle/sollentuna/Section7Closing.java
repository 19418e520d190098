package se.klartecken.oracle.sollentuna;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klartecken.model.Closure;
import se.klartecken.model.ClosureDecision;
import se.klartecken.model.ClosureNotice;
import se.klartecken.model.Role;
import se.klartecken.report.Outcome;

/** § 7 Roller och ansvar: how an account is closed (closing). */
final class Section7Closing {
    private static final List<String> CLAUSES = List.of("SOL-7-9", "SOL-7-10", "SOL-7-11", "SOL-7-12", "SOL-7-13");

    private Section7Closing() {}

    static void judge(AccountCase it, Book book) {
        Subject subject = it.subject();
        Closure closure = it.account().closure();
        boolean closed = it.facts().closed(it.account());
        boolean older = closed && Facts.beforeAdoption(closure.closedAt());
        if (closure == null || older) {
            CLAUSES.forEach(clause -> book.notApplicable(clause, subject));
            return;
        }
        Truth ownWill = Truth.of(closure.forced()).not();
        Truth decided = Truth.of(isTaken(it.facts(), closure.decision()));
        Truth toCome = decided.or(Truth.of(closure.plannedOn() != null));
        // SOL-7-9: what others closed was nobody's to decide, unless somebody had.
        Truth ending = ownWill.no() ? toCome : toCome.or(Truth.of(closed));
        book.put(
                "SOL-7-9",
                subject,
                Verdict.duty(ending, decided.and(decided(closure, closed)), decided.or(Truth.of(closed))));
        Truth ended = Truth.of(closed).or(decided);
        book.put("SOL-7-10", subject, told(it.facts(), closure, closed, ended, closure.committeeNotifiedAt()));
        book.put("SOL-7-11", subject, told(it.facts(), closure, closed, ended, closure.communicationsNotifiedAt()));
        Truth noticeOwed = closed ? ownWill : ending;
        Truth noticed = Truth.any(closure.notices(), each -> Truth.of(inTime(it.facts(), closure, closed, each)));
        book.put("SOL-7-12", subject, Verdict.duty(noticeOwed, noticed, Truth.of(closed)));
        // SOL-7-13: that there was no notice at all is the fault of SOL-7-12.
        Truth thanked = Truth.any(
                closure.notices(),
                each -> Truth.of(inTime(it.facts(), closure, closed, each)).and(Truth.of(each.thanks())));
        book.state("SOL-7-13", subject, Truth.of(closed).and(ownWill).and(noticed), thanked);
    }

    /** A decision of a day to come has not been taken. */
    private static boolean isTaken(Facts facts, @Nullable ClosureDecision decision) {
        return decision != null
                && (decision.decidedOn() == null || !decision.decidedOn().isAfter(facts.today()));
    }

    private static boolean inTime(Facts facts, Closure closure, boolean closed, ClosureNotice notice) {
        return !notice.at().isAfter(closed ? closure.closedAt() : facts.asOf());
    }

    /** SOL-7-9: by decision of the manager, no later than the day of closing. What is not recorded has not come. */
    private static Truth decided(Closure closure, boolean closed) {
        ClosureDecision decision = closure.decision();
        if (decision == null) {
            return Truth.FALSE;
        }
        Truth byHead = decision.decidedByRole() == null
                ? Truth.UNKNOWN
                : Truth.of(decision.decidedByRole() == Role.HEAD_OF_OPERATION);
        Truth inTime = decision.decidedOn() == null
                ? Truth.UNKNOWN
                : Truth.of(!closed || !decision.decidedOn().isAfter(Facts.day(closure.closedAt())));
        return byHead.and(inTime);
    }

    /** SOL-7-10, SOL-7-11: told when it closes; before that there is still time (closing). */
    private static Outcome told(Facts facts, Closure closure, boolean closed, Truth ended, @Nullable Instant at) {
        boolean tooLate = facts.chose("closureNotificationOrder", "BEFORE_CLOSING")
                && closed
                && at != null
                && at.isAfter(closure.closedAt());
        return Verdict.duty(ended, facts.happened(at).and(Truth.of(!tooLate)), Truth.of(closed));
    }
}
