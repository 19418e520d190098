package se.klartecken.oracle.stockholm;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.klartecken.model.Account;
import se.klartecken.model.Closure;
import se.klartecken.model.ClosureNotice;
import se.klartecken.model.LocalValue;
import se.klartecken.model.LocalValueKind;
import se.klartecken.model.StartDecision;

/** The end of an account: STO-AVS-1 to STO-AVS-6 (A31). */
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
        sheet.put("STO-AVS-2", subject, sameFunction(place, ending));
        sheet.put("STO-AVS-3", subject, announced(place, ending));
        sheet.put("STO-AVS-4", subject, tells(place, ending, notice -> Truth.of(notice.statesReason())));
        sheet.put("STO-AVS-5", subject, refersOn(place, ending));
        sheet.put("STO-AVS-6", subject, longEnough(place, ending));
    }

    /** STO-AVS-1: unused is what a person says; silence only calls for a look where the owner set a number. */
    private Answer closed(Place place) {
        Closure closure = place.account().closure();
        boolean unused = closure != null
                && closure.notUsedSince() != null
                && !closure.notUsedSince().isAfter(world.today)
                && !endedBeforePolicy(closure);
        Truth closed = Truth.of(place.closed(world.asOf));
        if (unused || closed == Truth.TRUE) {
            return Answer.owed(Truth.of(unused), closed);
        }
        return Answer.judged(silent(place));
    }

    private Truth silent(Place place) {
        LocalValue limit = world.local(place, LocalValueKind.REVIEW_INACTIVE_AFTER_DAYS, world.today);
        if (limit == null || limit.amount() == null) {
            return Truth.FALSE;
        }
        if (place.account().posts() == null) {
            return Truth.UNKNOWN;
        }
        LocalDate last = lastPost(place.account()).orElse(startedOn(place.account()));
        boolean recent = last != null && ChronoUnit.DAYS.between(last, world.today) < limit.amount();
        return recent ? Truth.FALSE : Truth.UNKNOWN;
    }

    private Optional<LocalDate> lastPost(Account account) {
        return account.posts().stream()
                .filter(post -> post.publishedAt() != null)
                .filter(post -> Times.notAfter(post.publishedAt(), world.asOf))
                .map(post -> Times.day(post.publishedAt()))
                .max(LocalDate::compareTo);
    }

    private static LocalDate startedOn(Account account) {
        return account.start() == null ? null : account.start().startedOn();
    }

    private static boolean endedBeforePolicy(Closure closure) {
        return closure.closedAt() != null && Times.before(closure.closedAt(), Times.ADOPTED);
    }

    /** Whether the account is to be closed, or was, by the organisation's own doing. */
    private static Truth ending(Place place) {
        Closure closure = place.account().closure();
        if (closure == null || endedBeforePolicy(closure)) {
            return Truth.FALSE;
        }
        boolean forced = closure.forced() != null && closure.forced();
        boolean ending = closure.closedAt() != null || closure.plannedOn() != null || closure.decision() != null;
        return Truth.of(ending && !forced);
    }

    /** STO-AVS-2: the function that decided on the account, and no later than the end. */
    private Answer sameFunction(Place place, Truth ending) {
        if (ending == Truth.FALSE) {
            return Answer.NOT_APPLICABLE;
        }
        Closure closure = place.account().closure();
        boolean closed = place.closed(world.asOf);
        boolean made = closure.decision() != null
                && (closure.decision().decidedOn() == null
                        || !closure.decision().decidedOn().isAfter(world.today));
        if (!made) {
            return closed ? Answer.state(ending, Truth.FALSE) : Answer.owed(ending, Truth.FALSE);
        }
        return Answer.state(ending, sameFunction(place.account()).and(inTime(closure, closed)));
    }

    private static Truth sameFunction(Account account) {
        List<StartDecision> decisions = account.start() == null
                ? List.of()
                : World.orNone(account.start().decisions());
        if (decisions.isEmpty() || account.closure().decision().decidedByRole() == null) {
            return Truth.UNKNOWN;
        }
        Truth any = Truth.FALSE;
        for (StartDecision decision : decisions) {
            any = any.or(Truth.is(
                    decision.decidedByRole(), account.closure().decision().decidedByRole()));
        }
        return any;
    }

    private static Truth inTime(Closure closure, boolean closed) {
        if (!closed) {
            return Truth.TRUE;
        }
        return closure.decision().decidedOn() == null
                ? Truth.UNKNOWN
                : Truth.of(!closure.decision().decidedOn().isAfter(Times.day(closure.closedAt())));
    }

    private List<ClosureNotice> noticesInTime(Place place) {
        Instant limit = place.closed(world.asOf) ? place.account().closure().closedAt() : world.asOf;
        return World.orNone(place.account().closure().notices()).stream()
                .filter(each -> Times.notAfter(each.at(), limit))
                .toList();
    }

    private Answer untilClosed(Place place, Truth applies, Truth kept) {
        return place.closed(world.asOf) ? Answer.state(applies, kept) : Answer.owed(applies, kept);
    }

    /** STO-AVS-3: on the account, while it is there. */
    private Answer announced(Place place, Truth ending) {
        if (ending == Truth.FALSE) {
            return Answer.NOT_APPLICABLE;
        }
        return untilClosed(place, ending, announced(place));
    }

    private Truth announced(Place place) {
        if (!noticesInTime(place).isEmpty()) {
            return Truth.TRUE;
        }
        Instant limit = place.closed(world.asOf) ? place.account().closure().closedAt() : world.asOf;
        boolean known = place.account().closure().notices() != null;
        return known ? world.notListed(limit) : Truth.UNKNOWN;
    }

    /** STO-AVS-4 and STO-AVS-5: of a notice that is there; none is the matter of STO-AVS-3. */
    private Answer tells(Place place, Truth ending, Function<ClosureNotice, Truth> what) {
        if (ending == Truth.FALSE) {
            return Answer.NOT_APPLICABLE;
        }
        Truth any = Truth.FALSE;
        for (ClosureNotice notice : noticesInTime(place)) {
            any = any.or(what.apply(notice));
        }
        Truth there = announced(place);
        return untilClosed(place, ending.and(there), there == Truth.TRUE ? any : Truth.UNKNOWN);
    }

    private Answer refersOn(Place place, Truth ending) {
        Answer told = tells(place, ending, notice -> Truth.of(notice.refersOn()));
        if (ending == Truth.FALSE) {
            return told;
        }
        Truth possible = Truth.of(place.account().closure().referralPossible());
        return new Answer(told.applies().and(possible), told.kept(), told.open());
    }

    /** STO-AVS-6: fourteen calendar days, or the owner's own number if it is higher. */
    private Answer longEnough(Place place, Truth ending) {
        if (ending == Truth.FALSE) {
            return Answer.NOT_APPLICABLE;
        }
        Optional<LocalDate> first =
                noticesInTime(place).stream().map(each -> Times.day(each.at())).min(LocalDate::compareTo);
        if (first.isEmpty()) {
            return Answer.judged(ending.and(announced(place)));
        }
        Closure closure = place.account().closure();
        boolean closed = place.closed(world.asOf);
        LocalDate planned = closure.plannedOn() == null ? world.today : closure.plannedOn();
        LocalDate end = closed ? Times.day(closure.closedAt()) : Times.later(planned, world.today);
        long days = ChronoUnit.DAYS.between(first.get(), end);
        return untilClosed(place, ending, Truth.of(days >= noticeDays(place, first.get())));
    }

    private long noticeDays(Place place, LocalDate day) {
        LocalValue own = world.local(place, LocalValueKind.CLOSURE_NOTICE_DAYS, day);
        return own == null || own.amount() == null ? A_COUPLE_OF_WEEKS : Math.max(A_COUPLE_OF_WEEKS, own.amount());
    }
}
