package se.klartecken.oracle.sollentuna;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.klartecken.model.Closure;
import se.klartecken.model.ClosureDecision;
import se.klartecken.model.ClosureNotice;
import se.klartecken.model.Role;
import se.klartecken.report.Outcome;

/** § 7 Roller och ansvar: how an account is closed (A31). */
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
        boolean forced = Boolean.TRUE.equals(closure.forced());
        book.state("SOL-7-9", subject, Truth.of(closed && !forced), closed ? decided(closure) : Truth.UNKNOWN);
        book.put("SOL-7-10", subject, told(it.facts(), closure, closed, closure.committeeNotifiedAt()));
        book.put("SOL-7-11", subject, told(it.facts(), closure, closed, closure.communicationsNotifiedAt()));
        Truth toClose = Truth.of((closed || toBeClosed(it.facts(), closure)) && !forced);
        book.put("SOL-7-12", subject, before(it.facts(), closure, closed, toClose, each -> Truth.TRUE));
        book.put("SOL-7-13", subject, before(it.facts(), closure, closed, toClose, each -> Truth.of(each.thanks())));
    }

    private static boolean toBeClosed(Facts facts, Closure closure) {
        ClosureDecision decision = closure.decision();
        boolean decided = decision != null
                && (decision.decidedOn() == null || !decision.decidedOn().isAfter(facts.today()));
        return closure.plannedOn() != null || decided;
    }

    /** SOL-7-9: by decision of the manager, no later than the day of closing. What is not recorded has not come. */
    private static Truth decided(Closure closure) {
        ClosureDecision decision = closure.decision();
        if (decision == null) {
            return Truth.FALSE;
        }
        Truth byHead = decision.decidedByRole() == null
                ? Truth.UNKNOWN
                : Truth.of(decision.decidedByRole() == Role.HEAD_OF_OPERATION);
        Truth inTime = decision.decidedOn() == null
                ? Truth.UNKNOWN
                : Truth.of(!decision.decidedOn().isAfter(Facts.day(closure.closedAt())));
        return byHead.and(inTime);
    }

    /** SOL-7-10, SOL-7-11: told at closing; no time is stated, unless that reading is chosen. */
    private static Outcome told(Facts facts, Closure closure, boolean closed, @Nullable Instant at) {
        if (!closed) {
            return Outcome.NOT_APPLICABLE;
        }
        Truth told = facts.happened(at);
        if (facts.chose("closureNotificationOrder", "BEFORE_CLOSING")) {
            boolean knownNotBefore = at == null && !closure.closedAt().isAfter(facts.recordedUntil());
            boolean after = at != null && at.isAfter(closure.closedAt());
            return Verdict.state(Truth.TRUE, knownNotBefore || after ? Truth.FALSE : told);
        }
        return Verdict.openDuty(Truth.TRUE, told);
    }

    /** SOL-7-12, SOL-7-13: before it closes, in the medium itself. */
    private static Outcome before(
            Facts facts, Closure closure, boolean closed, Truth toClose, Function<ClosureNotice, Truth> says) {
        Instant end = closed ? closure.closedAt() : facts.asOf();
        Truth found = Truth.any(
                closure.notices(), each -> Truth.of(!each.at().isAfter(end)).and(says.apply(each)));
        boolean recordStopsShort = end.isAfter(facts.recordedUntil());
        Truth done = found.no() && recordStopsShort ? Truth.UNKNOWN : found;
        return Verdict.duty(toClose, done, Truth.of(closed));
    }
}
