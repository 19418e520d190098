package se.klartecken.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/** How long an organisation has been at work between two instants. */
public final class WorkingTime {

    private WorkingTime() {}

    /**
     * The office time that has passed; where no office hours are given, the time that has passed on working days.
     *
     * @throws IllegalArgumentException where {@code to} is before {@code from}
     */
    public static Duration between(Instant from, Instant to, WorkingCalendar calendar) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("working time cannot run backwards");
        }
        return segments(StockholmTime.at(from), StockholmTime.at(to), calendar).stream()
                .map(Segment::length)
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** The stretches of work between the two, in order. */
    static List<Segment> segments(OffsetDateTime from, OffsetDateTime to, WorkingCalendar calendar) {
        return from.toLocalDate()
                .datesUntil(to.toLocalDate().plusDays(1))
                .flatMap(date -> calendar.windows(date).stream().map(window -> window.on(date)))
                .flatMap(segment -> segment.flatMap(whole -> whole.within(from, to)).stream())
                .toList();
    }
}
