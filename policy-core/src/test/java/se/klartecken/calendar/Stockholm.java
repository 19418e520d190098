package se.klartecken.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Short ways to write dates and instants in tests. */
final class Stockholm {

    static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private Stockholm() {}

    /** As {@code 2026-06-08 10:00}. */
    static Instant instant(String local) {
        return LocalDateTime.parse(local, MINUTES).atZone(ZONE).toInstant();
    }

    static LocalDate date(String iso) {
        return LocalDate.parse(iso);
    }
}
