package se.klartecken.calendar;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * What "inom en arbetsdag" (within one working day; SOL-5-3, SOL-5-5), and two or more of them, may mean. The text does
 * not say when the day starts. Whatever the calendar, the instant and the number of days, SAME_DAY is due no later than
 * ELAPSED, and ELAPSED no later than FOLLOWING_WORKING_DAY; and whoever asks later never gets an earlier due time.
 */
public enum WorkingDayCounting implements Counting {

    /**
     * The day of receipt is not counted: of n days, due at the end of the n-th working day after it. The end is closing
     * time where hours are given, itself in time; else midnight, itself too late.
     */
    FOLLOWING_WORKING_DAY {
        @Override
        Due due(OffsetDateTime received, int days, WorkingCalendar calendar) {
            return Due.byEndOf(calendar.workingDayAfter(received.toLocalDate(), days), calendar);
        }
    },

    /**
     * Of n working days, the last has passed at the same clock time on the n-th working day after the day of receipt, or
     * at that day's closing time if that is earlier. What is received before opening is due at the end of the day before
     * that one, which for one day is the day of receipt; what is received on a day off, at closing time or later, at the
     * end of the n-th working day.
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
     * Of n working days, that of receipt is the first: due at its end, or at the end of the day that is n - 1 working days
     * later. What is received on a day off, at closing time or later, is due at the end of the n-th working day after.
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
