package se.klartecken.input;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

final class Moments {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private Moments() {}

    static @Nullable Instant startOf(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(STOCKHOLM).toInstant();
    }

    static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, STOCKHOLM);
    }
}
