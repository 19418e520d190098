package se.klartecken.oracle.stockholm;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import se.klartecken.model.Account;
import se.klartecken.model.Closure;
import se.klartecken.model.ClosureDecision;
import se.klartecken.model.ClosureNotice;
import se.klartecken.model.StartDecision;

/** The end of an account: STO-AVS-1 to STO-AVS-6 (closing). */
final class Closing {

    private static final int A_COUPLE_OF_WEEKS = 14;

    private final World world;
    private final Sheet sheet;

    Closing(World world, Sheet sheet) {
        this.world = world;
        this.sheet = sheet;
    }

    void judge() {
        world.cityAccounts().forEach(this::judge);
    }

    private void judge(Place place) {
        Subject subject = place.subject(world.asOf);
        Truth ending = ending(place);
        sheet.put("STO-AVS-1", subject, closed(place));
        sheet.put("STO-AVS-2", subject, sameFunction(place));
        sheet.put("STO-AVS-3", subject, announced(place, ending));
        sheet.put("STO-AVS-4", subject, tells(place, ending, notice -> Truth.of(notice.statesReason())));
        sheet.put("STO-AVS-5", subject, refersOn(place, ending));
        sheet.put("STO-AVS-6", subject, longEnough(place, ending));
    }

    /** STO-AVS-1: unused is what a person says; silence is none of the text's matters. */
    private Answer closed(Place place) {
        Closure closure = place.account().closure();
        boolean unused = closure != null
                && closure.notUsedSince() != null
                && !closure.notUsedSince().isAfter(world.today)
                && !endedBeforePolicy(closure);
        return Answer.owed(Truth.of(unused), Truth.of(place.closed(world.asOf)));
    }

    private static boolean endedBeforePolicy(Closure closure) {
        return closure.closedAt() != null && Times.before(closure.closedAt(), Times.ADOPTED);
    }

    private ClosureDecision decision(Closure closure) {
        boolean toCome = closure.decision() != null
                && closure.decision().decidedOn() != null
                && closure.decision().decidedOn().isAfter(world.today);
        return toCome ? null : closure.decision();
    }

    /** STO-AVS-2: decided, or come by the owner's own doing; what is only planned may still be decided. */
    private Truth decidedOrCome(Place place) {
        Closure closure = place.account().closure();
        if (closure == null || endedBeforePolicy(closure)) {
            return Truth.FALSE;
        }
        boolean forced = closure.forced() != null && closure.forced();
        return Truth.of(decision(closure) != null || (place.closed(world.asOf) && !forced));
    }

    /** Whether the account is to be closed, or was, by the organisation's own doing; by whose is not always recorded. */
    private Truth ending(Place place) {
        Closure closure = place.account().closure();
        if (closure == null || endedBeforePolicy(closure)) {
            return Truth.FALSE;
        }
        boolean ending = decidedOrCome(place) == Truth.TRUE || closure.plannedOn() != null;
        return Truth.of(ending).and(Truth.of(closure.forced()).not());
    }

    /** STO-AVS-2: the function that decided on the account, and no later than the end (closing). */
    private Answer sameFunction(Place place) {
        Truth applies = decidedOrCome(place);
        if (applies == Truth.FALSE) {
            return Answer.NOT_APPLICABLE;
        }
        ClosureDecision decision = decision(place.account().closure());
        if (decision == null) {
            return Answer.state(applies, Truth.FALSE);
        }
        return Answer.state(applies, sameFunction(place.account(), decision).and(inTime(place, decision)));
    }

    private static Truth sameFunction(Account account, ClosureDecision decision) {
        List<StartDecision> decisions = account.start() == null
                ? List.of()
                : World.orNone(account.start().decisions());
        if (decisions.isEmpty() || decision.decidedByRole() == null) {
            return Truth.UNKNOWN;
        }
        Truth any = Truth.FALSE;
        for (StartDecision start : decisions) {
            any = any.or(Truth.is(start.decidedByRole(), decision.decidedByRole()));
        }
        return any;
    }

    private Truth inTime(Place place, ClosureDecision decision) {
        if (!place.closed(world.asOf)) {
            return Truth.TRUE;
        }
        return decision.decidedOn() == null
                ? Truth.UNKNOWN
                : Truth.of(!decision.decidedOn()
                        .isAfter(Times.day(place.account().closure().closedAt())));
    }

    private List<ClosureNotice> notices(Place place, Instant limit) {
        return World.orNone(place.account().closure().notices()).stream()
                .filter(each -> Times.notAfter(each.at(), limit))
                .toList();
    }

    private Truth any(Place place, List<ClosureNotice> notices, Function<ClosureNotice, Truth> what) {
        Truth any = place.account().closure().notices() == null ? Truth.UNKNOWN : Truth.FALSE;
        for (ClosureNotice notice : notices) {
            any = any.or(what.apply(notice));
        }
        return any;
    }

    /** STO-AVS-3: on the account, while it is there. */
    private Answer announced(Place place, Truth ending) {
        if (ending == Truth.FALSE) {
            return Answer.NOT_APPLICABLE;
        }
        boolean closed = place.closed(world.asOf);
        Instant limit = closed ? place.account().closure().closedAt() : world.asOf;
        Truth kept = any(place, notices(place, limit), notice -> Truth.TRUE);
        return closed ? Answer.state(ending, kept) : Answer.owed(ending, kept);
    }

    /** STO-AVS-4 and STO-AVS-5: what a notice says; that there is none is the matter of STO-AVS-3. */
    private Answer tells(Place place, Truth ending, Function<ClosureNotice, Truth> what) {
        if (ending == Truth.FALSE) {
            return Answer.NOT_APPLICABLE;
        }
        List<ClosureNotice> notices = notices(place, world.asOf);
        Truth there = any(place, notices, notice -> Truth.TRUE);
        return Answer.state(ending.and(there), any(place, notices, what));
    }

    private Answer refersOn(Place place, Truth ending) {
        Answer told = tells(place, ending, notice -> Truth.of(notice.refersOn()));
        if (ending == Truth.FALSE) {
            return told;
        }
        Truth possible = Truth.of(place.account().closure().referralPossible());
        return new Answer(told.applies().and(possible), told.kept(), told.open());
    }

    /** STO-AVS-6: fourteen calendar days, once it is known how many they were. */
    private Answer longEnough(Place place, Truth ending) {
        if (ending == Truth.FALSE || !place.closed(world.asOf)) {
            return Answer.NOT_APPLICABLE;
        }
        List<ClosureNotice> notices = notices(place, world.asOf);
        Truth there = any(place, notices, notice -> Truth.TRUE);
        LocalDate end = Times.day(place.account().closure().closedAt());
        Truth kept = any(
                place,
                notices,
                notice -> Truth.of(ChronoUnit.DAYS.between(Times.day(notice.at()), end) >= A_COUPLE_OF_WEEKS));
        return Answer.state(ending.and(there), kept);
    }
}
