package se.klartecken.calendar;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/** A due time, and whether that very instant is in time. */
record Due(OffsetDateTime at, boolean inTime) {

    /** In time up to and including that instant. */
    static Due by(OffsetDateTime at) {
        return new Due(at, true);
    }

    /**
     * The end of a working day: closing time where hours are given, and whoever answers as the office closes is in
     * time; else midnight, which already belongs to the next day and is too late.
     */
    static Due byEndOf(LocalDate day, WorkingCalendar calendar) {
        return calendar.hoursOn(day)
                .map(hours -> by(hours.closingOn(day)))
                .orElseGet(() -> new Due(StockholmTime.midnightAtEndOf(day), false));
    }
}
