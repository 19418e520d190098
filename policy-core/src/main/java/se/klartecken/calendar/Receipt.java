package se.klartecken.calendar;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Writes down how a deadline came about. */
record Receipt(OffsetDateTime start, WorkingCalendar calendar) {

    Deadline forWorkingDays(Due due, WorkingDayCounting counting) {
        boolean nextDayFirst = counting == WorkingDayCounting.FOLLOWING_WORKING_DAY;
        OffsetDateTime countedFrom = nextDayFirst ? StockholmTime.midnightAtEndOf(start.toLocalDate()) : start;
        return write(due, WorkingTime.segments(countedFrom, due.at(), calendar), counting, counting);
    }

    Deadline forHours(List<Segment> counted, HourClock asked, HourClock used) {
        Due due = Due.by(counted.get(counted.size() - 1).to());
        return write(due, counted, asked, used);
    }

    private Deadline write(Due due, List<Segment> counted, Counting asked, Counting used) {
        Set<LocalDate> touched = new HashSet<>();
        counted.forEach(
                segment -> touched.addAll(days(segment.from(), segment.to()).toList()));
        List<SkippedDay> skipped = days(start, due.at())
                .filter(day -> !touched.contains(day))
                .map(day -> new SkippedDay(day, reason(day, used)))
                .toList();
        return new Deadline(start, due.at(), due.inTime(), StockholmTime.ZONE, counted, skipped, asked, used);
    }

    /** The days of which there is something between the two. */
    private static Stream<LocalDate> days(OffsetDateTime from, OffsetDateTime to) {
        return from.toLocalDate().datesUntil(to.minusNanos(1).toLocalDate().plusDays(1));
    }

    private SkipReason reason(LocalDate day, Counting used) {
        return calendar.dayOff(day).<SkipReason>map(dayOff -> dayOff).orElseGet(() -> workingDayReason(day, used));
    }

    private UncountedDay workingDayReason(LocalDate day, Counting used) {
        if (!day.equals(start.toLocalDate())) {
            return UncountedDay.BEFORE_OPENING;
        }
        return used == WorkingDayCounting.FOLLOWING_WORKING_DAY
                ? UncountedDay.DAY_OF_RECEIPT
                : UncountedDay.AFTER_CLOSING;
    }
}
