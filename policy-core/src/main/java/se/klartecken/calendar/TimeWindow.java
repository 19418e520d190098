package se.klartecken.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A stretch of a day by the clock in Stockholm, such as 08:00–12:00.
 *
 * @param fromMinute minutes from midnight, inclusive, 0 to 1439
 * @param untilMinute minutes from midnight, exclusive, above {@code fromMinute}, at most 1440, which is 24:00
 */
public record TimeWindow(int fromMinute, int untilMinute) {

    static final int MINUTES_PER_DAY = 24 * 60;

    /** From midnight to midnight. */
    public static final TimeWindow WHOLE_DAY = new TimeWindow(0, MINUTES_PER_DAY);

    public TimeWindow {
        if (fromMinute < 0 || untilMinute <= fromMinute || untilMinute > MINUTES_PER_DAY) {
            throw new IllegalArgumentException("a window must lie within a day and end after it begins");
        }
    }

    /** The instant it opens on that date. */
    OffsetDateTime opensOn(LocalDate date) {
        return instantOf(date, fromMinute);
    }

    /** The instant it closes on that date. */
    OffsetDateTime closesOn(LocalDate date) {
        return instantOf(date, untilMinute);
    }

    /** Its stretch of that date; empty where a spring clock change swallows it whole. */
    Optional<Segment> on(LocalDate date) {
        return Segment.between(opensOn(date), closesOn(date));
    }

    private static OffsetDateTime instantOf(LocalDate date, int minute) {
        return minute == MINUTES_PER_DAY
                ? StockholmTime.midnightAtEndOf(date)
                : StockholmTime.at(date, LocalTime.of(minute / 60, minute % 60));
    }

    /** As {@code 08:00-17:00}. */
    @Override
    public String toString() {
        return clock(fromMinute) + "-" + clock(untilMinute);
    }

    private static String clock(int minute) {
        return twoDigits(minute / 60) + ":" + twoDigits(minute % 60);
    }

    // Not String.format, which writes digits of the default locale.
    private static String twoDigits(int number) {
        return (number < 10 ? "0" : "") + number;
    }
}
