package se.klartecken.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;

/** The one place where clock times in Stockholm become instants. */
final class StockholmTime {

    static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private StockholmTime() {}

    static OffsetDateTime at(Instant instant) {
        return instant.atZone(ZONE).toOffsetDateTime();
    }

    /**
     * A clock time that a spring change leaves out is the instant of the change; one that an autumn change repeats is
     * its first occurrence. Later clock times are thus never earlier instants, which java.time's own rule for gaps (on
     * by the length of the gap) does not give.
     */
    static OffsetDateTime at(LocalDate date, LocalTime time) {
        LocalDateTime local = date.atTime(time);
        ZoneOffsetTransition change = ZONE.getRules().getTransition(local);
        if (change != null && change.isGap()) {
            return change.getDateTimeAfter().atOffset(change.getOffsetAfter());
        }
        return local.atZone(ZONE).toOffsetDateTime();
    }

    static OffsetDateTime midnightAtStartOf(LocalDate date) {
        return at(date, LocalTime.MIDNIGHT);
    }

    static OffsetDateTime midnightAtEndOf(LocalDate date) {
        return midnightAtStartOf(date.plusDays(1));
    }
}
