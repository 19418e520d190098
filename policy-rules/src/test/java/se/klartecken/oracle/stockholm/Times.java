package se.klartecken.oracle.stockholm;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Days and instants in Stockholm. */
final class Times {

    static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    /** STO-INT-1: the council adopted the policy on this day. */
    static final LocalDate ADOPTED = LocalDate.of(2020, 5, 4);

    private Times() {}

    static LocalDate day(Instant at) {
        return clock(at).toLocalDate();
    }

    static LocalDateTime clock(Instant at) {
        return LocalDateTime.ofInstant(at, STOCKHOLM);
    }

    static Instant midnight(LocalDate day) {
        return day.atStartOfDay(STOCKHOLM).toInstant();
    }

    static boolean before(Instant at, LocalDate day) {
        return at.isBefore(midnight(day));
    }

    static boolean notAfter(Instant at, Instant limit) {
        return !at.isAfter(limit);
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
