package se.klartecken.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import se.klartecken.input.InputErrorCode;

/**
 * An instant, as the date-time of RFC 3339 with seconds and offset and with capital {@code T} and {@code Z}:
 * {@code 2026-03-02T09:00:00+01:00}. Seconds can have up to nine decimals; there are no leap seconds, which Java's
 * time scale does not have. Its year is 1900 to 2199 as written and in UTC, so that it can be written back in UTC.
 */
record Moment() implements TextScalar {

    /** What follows the date. */
    static final String TIME_AND_OFFSET =
            "T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?" + "(Z|[+-]((0[0-9]|1[0-7]):[0-5][0-9]|18:00))";

    private static final Pattern FORM = Pattern.compile("[0-9]{4}" + Day.MONTH_AND_DAY + TIME_AND_OFFSET);

    @Override
    public String expected() {
        return "a date-time that exists, with seconds and offset, such as 2026-03-02T09:00:00+01:00,"
                + " in the years 1900 to 2199";
    }

    @Override
    public Object parse(String text) throws Refused {
        if (!FORM.matcher(text).matches()) {
            throw new Refused(InputErrorCode.BAD_FORMAT);
        }
        try {
            return inRange(OffsetDateTime.parse(text));
        } catch (DateTimeException quotesTheText) {
            throw new Refused(InputErrorCode.BAD_FORMAT);
        }
    }

    private static Instant inRange(OffsetDateTime time) throws Refused {
        Day.inRange(time.toLocalDate());
        Day.inRange(time.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate());
        return time.toInstant();
    }
}
