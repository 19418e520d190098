package se.klartecken.calendar;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

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
        List<SkippedDay> skipped = start.toLocalDate()
                .datesUntil(lastDayBefore(due).plusDays(1))
                .filter(day -> counted.stream().noneMatch(segment -> touches(segment, day)))
                .map(day -> new SkippedDay(day, reason(day, used)))
                .toList();
        return new Deadline(start, due.at(), due.inTime(), StockholmTime.ZONE, counted, skipped, asked, used);
    }

    private static LocalDate lastDayBefore(Due due) {
        return due.at().minusNanos(1).toLocalDate();
    }

    private static boolean touches(Segment segment, LocalDate day) {
        return segment.within(StockholmTime.midnightAtStartOf(day), StockholmTime.midnightAtEndOf(day))
                .isPresent();
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
