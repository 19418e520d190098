package se.klartecken.calendar;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Where in an organisation's day something was received. */
enum Arrival {
    ON_DAY_OFF,
    BEFORE_OPENING,
    /** Between opening and closing; a lunch break is inside the day. */
    DURING_DAY,
    /** At closing time or later: at the very second of closing nothing of the day is left. */
    AFTER_CLOSING;

    static Arrival of(OffsetDateTime received, WorkingCalendar calendar) {
        LocalDate day = received.toLocalDate();
        if (!calendar.isWorkingDay(day)) {
            return ON_DAY_OFF;
        }
        return calendar.hoursOn(day).map(hours -> within(hours, received)).orElse(DURING_DAY);
    }

    private static Arrival within(DayHours hours, OffsetDateTime received) {
        LocalDate day = received.toLocalDate();
        if (received.isBefore(hours.openingOn(day))) {
            return BEFORE_OPENING;
        }
        return received.isBefore(hours.closingOn(day)) ? DURING_DAY : AFTER_CLOSING;
    }
}
