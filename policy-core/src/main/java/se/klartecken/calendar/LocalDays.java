package se.klartecken.calendar;

import static java.util.Collections.unmodifiableSortedMap;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The days on which an organisation departs from the common calendar.
 *
 * @param closedDays the days it keeps closed, with the reason
 * @param shortenedDays the hours it keeps on single working days, in place of those of the weekday; they do not open a
 *     day that is off
 * @param squeezeDaysOff whether squeeze days (klämdagar) are off: single working days with a public holiday, an eve, a
 *     Saturday or a Sunday on either side
 */
public record LocalDays(
        Map<LocalDate, ClosureReason> closedDays, Map<LocalDate, DayHours> shortenedDays, boolean squeezeDaysOff) {

    /** No departure at all. */
    public static final LocalDays NONE = new LocalDays(Map.of(), Map.of(), false);

    /** @throws IllegalArgumentException where a day is both closed and shortened */
    public LocalDays {
        closedDays = unmodifiableSortedMap(new TreeMap<>(Map.copyOf(closedDays)));
        shortenedDays = unmodifiableSortedMap(new TreeMap<>(Map.copyOf(shortenedDays)));
        if (!Collections.disjoint(closedDays.keySet(), shortenedDays.keySet())) {
            throw new IllegalArgumentException("a day cannot be both closed and shortened");
        }
    }

    /** Why the organisation is closed on that date, or empty where it has not closed it. */
    public Optional<ClosureReason> closureOn(LocalDate date) {
        return Optional.ofNullable(closedDays.get(date));
    }

    /** The hours of a shortened day, or empty where the date is none. */
    public Optional<DayHours> shortenedHoursOn(LocalDate date) {
        return Optional.ofNullable(shortenedDays.get(date));
    }
}
