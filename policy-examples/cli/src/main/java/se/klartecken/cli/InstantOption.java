package se.klartecken.cli;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import se.klartecken.InstantOutOfRangeException;

/** Reads an instant with its offset, or {@code now}: the one place where the program looks at the clock. */
final class InstantOption implements ITypeConverter<Instant> {

    private static final int LONGEST = 40;

    @Override
    public Instant convert(String text) {
        if (text.equals("now")) {
            return Instant.now();
        }
        if (text.length() <= LONGEST) {
            try {
                OffsetDateTime time = OffsetDateTime.parse(text);
                if (time.getYear() >= InstantOutOfRangeException.FIRST_YEAR
                        && time.getYear() <= InstantOutOfRangeException.LAST_YEAR) {
                    return time.toInstant();
                }
            } catch (DateTimeParseException e) {
                // Told below, as for any other text that is no instant.
            }
        }
        throw new TypeConversionException("an instant with its offset, such as 2026-03-02T09:00:00+01:00, or now");
    }
}
