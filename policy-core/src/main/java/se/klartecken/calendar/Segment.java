package se.klartecken.calendar;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * An unbroken stretch of counted time, with the offsets of Europe/Stockholm.
 *
 * @param from when it begins, inclusive
 * @param to when it ends, exclusive; always a later instant than {@code from}
 */
public record Segment(OffsetDateTime from, OffsetDateTime to) {

    public Segment {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("a segment must end after it begins");
        }
    }

    /** The time between its two instants, which a clock change may make differ from what the clock shows. */
    public Duration length() {
        return Duration.between(from, to);
    }

    /** A segment, or empty where nothing lies between the two. */
    static Optional<Segment> between(OffsetDateTime from, OffsetDateTime to) {
        return from.isBefore(to) ? Optional.of(new Segment(from, to)) : Optional.empty();
    }

    /** What of this lies within the two bounds. */
    Optional<Segment> within(OffsetDateTime start, OffsetDateTime end) {
        return between(from.isBefore(start) ? start : from, to.isAfter(end) ? end : to);
    }

    /** Its beginning, no longer than that. */
    Segment atMost(Duration longest) {
        return length().compareTo(longest) <= 0
                ? this
                : new Segment(from, StockholmTime.at(from.toInstant().plus(longest)));
    }
}
