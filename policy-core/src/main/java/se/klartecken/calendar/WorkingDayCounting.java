package se.klartecken.calendar;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * What "inom en arbetsdag" (within one working day; SOL-5-3, SOL-5-5) may mean. The text does not say when the day
 * starts. Whatever the calendar and the instant, SAME_DAY is due no later than ELAPSED, and ELAPSED no later than
 * FOLLOWING_WORKING_DAY; and whoever asks later never gets an earlier due time.
 */
public enum WorkingDayCounting implements Counting {

    /**
     * The day of receipt is not counted: due at the end of the first working day after it. The end is closing time
     * where hours are given, itself in time; else midnight, itself too late.
     */
    FOLLOWING_WORKING_DAY {
        @Override
        Due due(OffsetDateTime received, WorkingCalendar calendar) {
            return Due.byEndOf(calendar.nextWorkingDay(received.toLocalDate()), calendar);
        }
    },

    /**
     * One working day has passed at the same clock time on the next working day, or at its closing time if that is
     * earlier. What is received before opening is due at the end of that same day; what is received on a day off, at
     * closing time or later, at the end of the next working day.
     */
    ELAPSED {
        @Override
        Due due(OffsetDateTime received, WorkingCalendar calendar) {
            LocalDate day = received.toLocalDate();
            return switch (Arrival.of(received, calendar)) {
                case BEFORE_OPENING -> Due.byEndOf(day, calendar);
                case DURING_DAY -> sameClockTime(received, calendar.nextWorkingDay(day), calendar);
                case ON_DAY_OFF, AFTER_CLOSING -> Due.byEndOf(calendar.nextWorkingDay(day), calendar);
            };
        }
    },

    /**
     * Due at the end of the working day of receipt; what is received on a day off, at closing time or later, at the end
     * of the next working day.
     */
    SAME_DAY {
        @Override
        Due due(OffsetDateTime received, WorkingCalendar calendar) {
            LocalDate day = received.toLocalDate();
            return switch (Arrival.of(received, calendar)) {
                case BEFORE_OPENING, DURING_DAY -> Due.byEndOf(day, calendar);
                case ON_DAY_OFF, AFTER_CLOSING -> Due.byEndOf(calendar.nextWorkingDay(day), calendar);
            };
        }
    };

    abstract Due due(OffsetDateTime received, WorkingCalendar calendar);

    private static Due sameClockTime(OffsetDateTime received, LocalDate day, WorkingCalendar calendar) {
        Due sameTime = Due.by(StockholmTime.at(day, received.toLocalTime()));
        Due closing = Due.byEndOf(day, calendar);
        return sameTime.at().isBefore(closing.at()) ? sameTime : closing;
    }
}
