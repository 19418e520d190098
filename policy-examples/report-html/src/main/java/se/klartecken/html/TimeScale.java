package se.klartecken.html;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where points in time lie between the left and the right edge of a picture. What lies beyond an edge is on it. */
record TimeScale(LocalDate first, LocalDate last, int left, int right) {

    /** More days would be too narrow to tell nights from days. */
    static final int MOST_DAYS = 62;

    /** Whole days around some instants; the latest ones, where they are too far apart. */
    static TimeScale around(Stream<Instant> instants, int left, int right) {
        List<LocalDate> days = instants.map(TimeScale::day).sorted().collect(Collectors.toList());
        LocalDate last = days.get(days.size() - 1);
        LocalDate earliest = last.minusDays(MOST_DAYS - 1L);
        LocalDate first = days.get(0).isBefore(earliest) ? earliest : days.get(0);
        return new TimeScale(first, last, left, right);
    }

    /** Where an instant lies, to a tenth. */
    double x(Instant instant) {
        double part = (double) Duration.between(start(), instant).toSeconds()
                / Duration.between(start(), start(last.plusDays(1))).toSeconds();
        double within = Math.max(0, Math.min(1, part));
        return Math.round((left + within * (right - left)) * 10) / 10.0;
    }

    boolean isBefore(Instant instant) {
        return instant.isBefore(start());
    }

    int days() {
        return (int) ChronoUnit.DAYS.between(first, last) + 1;
    }

    Stream<LocalDate> dates() {
        return first.datesUntil(last.plusDays(1));
    }

    private Instant start() {
        return start(first);
    }

    static Instant start(LocalDate day) {
        return day.atStartOfDay(Wording.ZONE).toInstant();
    }

    /** A minute of a day; 24:00 is the start of the next. */
    static Instant at(LocalDate day, int minute) {
        return minute == 24 * 60
                ? start(day.plusDays(1))
                : ZonedDateTime.of(day.atTime(minute / 60, minute % 60), Wording.ZONE)
                        .toInstant();
    }

    static LocalDate day(Instant instant) {
        return instant.atZone(Wording.ZONE).toLocalDate();
    }
}
