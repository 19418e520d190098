package se.klartecken.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Counts hours inside the windows of working days. */
record HourCount(WorkingCalendar calendar, Function<LocalDate, List<TimeWindow>> windows) {

    /** The stretches from the start on that add up to the hours, in order. */
    List<Segment> count(Duration hours, OffsetDateTime start) {
        List<Segment> counted = new ArrayList<>();
        LocalDate day = firstWorkingDay(start.toLocalDate());
        Duration left = take(hours, openFrom(start, day), counted);
        while (!left.isZero()) {
            day = calendar.nextWorkingDay(day);
            left = take(left, openFrom(start, day), counted);
        }
        return counted;
    }

    /** Counts the open stretches until the hours are full, and returns what is then left of the hours. */
    private static Duration take(Duration hours, List<Segment> open, List<Segment> counted) {
        Duration left = hours;
        for (Segment stretch : open) {
            if (left.isZero()) {
                break;
            }
            Segment taken = stretch.atMost(left);
            counted.add(taken);
            left = left.minus(taken.length());
        }
        return left;
    }

    private LocalDate firstWorkingDay(LocalDate date) {
        return calendar.isWorkingDay(date) ? date : calendar.nextWorkingDay(date);
    }

    private List<Segment> openFrom(OffsetDateTime start, LocalDate day) {
        return windows.apply(day).stream()
                .flatMap(window -> window.on(day).stream())
                .flatMap(segment -> Segment.between(later(start, segment.from()), segment.to()).stream())
                .toList();
    }

    private static OffsetDateTime later(OffsetDateTime one, OffsetDateTime other) {
        return one.isAfter(other) ? one : other;
    }
}
