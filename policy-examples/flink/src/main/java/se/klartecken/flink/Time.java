package se.klartecken.flink;

import java.time.Instant;
import java.time.ZoneOffset;
import se.klartecken.InstantOutOfRangeException;
import se.klartecken.calendar.Deadline;

/** Between the instants of the rules and Flink's milliseconds. A millisecond is judged at its end, when all in it has happened. */
final class Time {

    private static final long REST_OF_MILLISECOND = 999_999;

    /** Deadlines and what is told of a message later may run this much beyond the last event. */
    private static final int SPARE_YEARS = 20;

    private Time() {}

    static Instant endOf(long millisecond) {
        return Instant.ofEpochMilli(millisecond).plusNanos(REST_OF_MILLISECOND);
    }

    /** The first millisecond at whose end it is too late. */
    static long tooLate(Deadline deadline) {
        long due = deadline.dueAt().toInstant().toEpochMilli();
        return deadline.passedAt(endOf(due)) ? due : due + 1;
    }

    /** Whether an event may lie there, so that questions can be asked about what follows. */
    static boolean canBeWatched(Instant event) {
        int year = event.atOffset(ZoneOffset.UTC).getYear();
        return year > InstantOutOfRangeException.FIRST_YEAR
                && year < InstantOutOfRangeException.LAST_YEAR - SPARE_YEARS;
    }
}
