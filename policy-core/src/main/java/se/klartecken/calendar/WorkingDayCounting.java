package se.klartecken.calendar;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * What "inom en arbetsdag" (within one working day; SOL-5-3, SOL-5-5), and two or more of them, may mean. The text does
 * not say when the day starts. Whatever the calendar and the instant, SAME_DAY is due no later than ELAPSED, and ELAPSED no later than
 * FOLLOWING_WORKING_DAY; and whoever asks later never gets an earlier due time.
 */
public enum WorkingDayCounting implements Counting {

    /**
     * The day of receipt is not counted: due at the end of the first working day after it, or of the second where two are
     * allowed. The end is closing time
     * where hours are given, itself in time; else midnight, itself too late.
     */
    FOLLOWING_WORKING_DAY {
        @Override
        Due due(OffsetDateTime received, int days, WorkingCalendar calendar) {
            return Due.byEndOf(calendar.workingDayAfter(received.toLocalDate(), days), calendar);
        }
    },

    /**
     * One working day has passed at the same clock time on the next working day, or at its closing time if that is
     * earlier. What is received before opening is due at the end of that same day; what is received on a day off, at
     * closing time or later, at the end of the next working day. Each further day moves that by one working day.
     */
    ELAPSED {
        @Override
        Due due(OffsetDateTime received, int days, WorkingCalendar calendar) {
            LocalDate day = received.toLocalDate();
            return switch (Arrival.of(received, calendar)) {
                case BEFORE_OPENING -> Due.byEndOf(calendar.workingDayAfter(day, days - 1), calendar);
                case DURING_DAY -> sameClockTime(received, calendar.workingDayAfter(day, days), calendar);
                case ON_DAY_OFF, AFTER_CLOSING -> Due.byEndOf(calendar.workingDayAfter(day, days), calendar);
            };
        }
    },

    /**
     * Due at the end of the working day of receipt; what is received on a day off, at closing time or later, at the end
     * of the next working day. Each further day moves that by one working day.
     */
    SAME_DAY {
        @Override
        Due due(OffsetDateTime received, int days, WorkingCalendar calendar) {
            LocalDate day = received.toLocalDate();
            return switch (Arrival.of(received, calendar)) {
                case BEFORE_OPENING, DURING_DAY -> Due.byEndOf(calendar.workingDayAfter(day, days - 1), calendar);
                case ON_DAY_OFF, AFTER_CLOSING -> Due.byEndOf(calendar.workingDayAfter(day, days), calendar);
            };
        }
    };

    /** @param days how many working days are allowed, at least one */
    abstract Due due(OffsetDateTime received, int days, WorkingCalendar calendar);

    private static Due sameClockTime(OffsetDateTime received, LocalDate day, WorkingCalendar calendar) {
        Due sameTime = Due.by(StockholmTime.at(day, received.toLocalTime()));
        Due closing = Due.byEndOf(day, calendar);
        return sameTime.at().isBefore(closing.at()) ? sameTime : closing;
    }
}
