package se.klartecken.web.desk;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.klartecken.InstantOutOfRangeException;

/** Dates and times as the controls of a form have them, by the clock in Stockholm. */
public final class Moments {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final DateTimeFormatter CONTROL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

    private Moments() {}

    /**
     * The instant of a local time; of the two in autumn the first, and none in the hour that spring leaves out, nor where
     * it is no time, nor in years that nobody can ask about.
     */
    public static Optional<Instant> instant(String local) {
        try {
            LocalDateTime time = LocalDateTime.parse(local);
            List<ZoneOffset> offsets = ZONE.getRules().getValidOffsets(time);
            return isKnown(time.toLocalDate()) && !offsets.isEmpty()
                    ? Optional.of(time.toInstant(offsets.get(0)))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(Moments::isKnown);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isKnown(LocalDate day) {
        return day.getYear() >= InstantOutOfRangeException.FIRST_YEAR
                && day.getYear() <= InstantOutOfRangeException.LAST_YEAR;
    }

    /** As a control takes it, to the second. */
    public static String local(Instant instant) {
        return CONTROL.format(instant.atZone(ZONE));
    }
}
