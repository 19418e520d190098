package se.klartecken.tables;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as spreadsheets know them: on the clocks of Stockholm, without an offset. */
public final class Times {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private Times() {}

    public static String of(Instant instant) {
        return FORM.format(instant.atZone(ZONE));
    }

    public static String of(OffsetDateTime time) {
        return of(time.toInstant());
    }
}
