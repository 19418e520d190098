package se.klartecken.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;

/** Finds due times by stepping through the minutes, one by one. */
record NaiveClock(NaiveCalendar calendar) {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    record Due(Instant at, boolean inTime) {}

    Optional<Due> within(long minutes, HourClock clock, Instant received) {
        if (clock == HourClock.ARRIVAL_ON_WEEKDAY) {
            return calendar.isWeekday(date(received))
                    ? Optional.of(new Due(received.plus(Duration.ofMinutes(minutes)), true))
                    : Optional.empty();
        }
        boolean roundTheClock = clock == HourClock.WEEKDAY_24H || !calendar.hasOfficeHours();
        Instant now = received;
        for (long counted = 0; counted < minutes; now = now.plus(MINUTE)) {
            if (roundTheClock ? calendar.isWeekday(date(now)) : isOpen(now)) {
                counted++;
            }
        }
        return Optional.of(new Due(now, true));
    }

    Due withinWorkingDays(int days, WorkingDayCounting counting, Instant received) {
        LocalDate day = date(received);
        boolean over = !calendar.isWorkingDay(day) || !opensFrom(received);
        boolean early = !over && !hasOpenedBy(received);
        return switch (counting) {
            case FOLLOWING_WORKING_DAY -> endOf(workingDay(days, day));
            case SAME_DAY -> endOf(workingDay(over ? days : days - 1, day));
            case ELAPSED -> {
                if (over) {
                    yield endOf(workingDay(days, day));
                }
                yield early ? endOf(workingDay(days - 1, day)) : sameMinuteOf(workingDay(days, day), received);
            }
        };
    }

    long openMinutes(Instant from, Instant to) {
        long minutes = 0;
        for (Instant now = from; now.isBefore(to); now = now.plus(MINUTE)) {
            minutes += isOpen(now) ? 1 : 0;
        }
        return minutes;
    }

    private boolean isOpen(Instant now) {
        ZonedDateTime local = now.atZone(Stockholm.ZONE);
        return calendar.isWorkingDay(local.toLocalDate())
                && calendar.isOpen(local.toLocalDate(), local.getHour() * 60 + local.getMinute());
    }

    /** Whether any minute of the day from now on is open. */
    private boolean opensFrom(Instant now) {
        for (Instant next = now; date(next).equals(date(now)); next = next.plus(MINUTE)) {
            if (isOpen(next)) {
                return true;
            }
        }
        return false;
    }

    /** Whether this minute of the day or any before it is open. */
    private boolean hasOpenedBy(Instant now) {
        for (Instant last = now; date(last).equals(date(now)); last = last.minus(MINUTE)) {
            if (isOpen(last)) {
                return true;
            }
        }
        return false;
    }

    /** The working day of that number after a day; the day itself for none. */
    private LocalDate workingDay(int number, LocalDate day) {
        LocalDate last = day;
        for (int left = number; left > 0; left -= calendar.isWorkingDay(last) ? 1 : 0) {
            last = last.plusDays(1);
        }
        return last;
    }

    private Due endOf(LocalDate day) {
        Instant end = Instant.MIN;
        Instant start = day.atStartOfDay(Stockholm.ZONE).toInstant();
        for (Instant now = start; date(now).equals(day); now = now.plus(MINUTE)) {
            end = isOpen(now) ? now.plus(MINUTE) : end;
        }
        return new Due(end, calendar.hasHours(day));
    }

    private Due sameMinuteOf(LocalDate day, Instant received) {
        LocalTime wanted = received.atZone(Stockholm.ZONE).toLocalTime();
        Instant now = day.atStartOfDay(Stockholm.ZONE).toInstant();
        while (!now.atZone(Stockholm.ZONE).toLocalTime().equals(wanted)) {
            now = now.plus(MINUTE);
        }
        return now.isBefore(endOf(day).at()) ? new Due(now, true) : endOf(day);
    }

    private static LocalDate date(Instant instant) {
        return instant.atZone(Stockholm.ZONE).toLocalDate();
    }
}
