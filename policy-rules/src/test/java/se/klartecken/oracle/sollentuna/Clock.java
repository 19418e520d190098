package se.klartecken.oracle.sollentuna;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.klartecken.calendar.DayHours;
import se.klartecken.calendar.TimeWindow;

/** The response times of § 5, walked day by day and minute by minute. */
final class Clock {
    private static final int HORIZON_DAYS = 400;
    private static final Duration FOUR_HOURS = Duration.ofHours(4);

    private final Facts facts;
    private final Days days;

    Clock(Facts facts, Days days) {
        this.facts = facts;
        this.days = days;
    }

    /** SOL-5-3, SOL-5-5: within one working day (one working day). No answer where no working day comes. */
    @Nullable Due oneWorkingDay(Instant start) {
        LocalDate received = Facts.day(start);
        if (facts.chose("workingDayCounting", "SAME_DAY")) {
            boolean dayIsOver = !days.workingDay(received) || !beforeClosing(start);
            return endOfFirst(dayIsOver ? received.plusDays(1) : received);
        }
        if (facts.chose("workingDayCounting", "ELAPSED")) {
            return elapsed(start, received);
        }
        return endOfFirst(received.plusDays(1));
    }

    /** Breaks within the day belong to it: else a question in one would be due later than a question after it. */
    private @Nullable Due elapsed(Instant start, LocalDate received) {
        if (!days.workingDay(received) || !beforeClosing(start)) {
            return endOfFirst(received.plusDays(1));
        }
        return beforeOpening(start) ? endOf(received) : sameClockTime(start, firstWorkingDay(received.plusDays(1)));
    }

    private @Nullable Due sameClockTime(Instant start, @Nullable LocalDate day) {
        if (day == null) {
            return null;
        }
        Due closing = endOf(day);
        Instant at = ZonedDateTime.of(day, start.atZone(Facts.STOCKHOLM).toLocalTime(), Facts.STOCKHOLM)
                .toInstant();
        return at.isBefore(closing.at()) ? new Due(at, true) : closing;
    }

    private boolean beforeOpening(Instant start) {
        LocalDate day = Facts.day(start);
        DayHours hours = days.hours(day);
        return hours != null && start.isBefore(at(day, hours.windows().get(0).fromMinute()));
    }

    private boolean beforeClosing(Instant start) {
        return start.isBefore(endOf(Facts.day(start)).at());
    }

    private @Nullable Due endOfFirst(LocalDate from) {
        LocalDate day = firstWorkingDay(from);
        return day == null ? null : endOf(day);
    }

    private @Nullable LocalDate firstWorkingDay(LocalDate from) {
        for (int i = 0; i < HORIZON_DAYS; i++) {
            LocalDate date = from.plusDays(i);
            if (days.workingDay(date)) {
                return date;
            }
        }
        return null;
    }

    /** Closing time, itself in time; midnight, itself too late, where no hours are given. */
    private Due endOf(LocalDate date) {
        DayHours hours = days.hours(date);
        if (hours == null) {
            return new Due(Facts.startOf(date.plusDays(1)), false);
        }
        List<TimeWindow> windows = hours.windows();
        return new Due(at(date, windows.get(windows.size() - 1).untilMinute()), true);
    }

    /** SOL-5-4: four hours on weekdays (four hours). No answer where the reading gives the question no time. */
    @Nullable Due fourHours(Instant start) {
        if (facts.chose("twitterClock", "ARRIVAL_ON_WEEKDAY")) {
            return days.vardag(Facts.day(start)) ? new Due(start.plus(FOUR_HOURS), true) : null;
        }
        return walk(start, FOUR_HOURS, counting(facts.chose("twitterClock", "OFFICE_HOURS")));
    }

    private Predicate<Instant> counting(boolean officeHours) {
        return officeHours && days.officeHoursGiven() ? this::officeOpen : minute -> days.vardag(Facts.day(minute));
    }

    /** As much of the time as was left when it paused, counted on from where it goes on. */
    @Nullable Due resumed(Instant paused, Instant due, Instant goesOn, boolean twitter) {
        if (twitter && facts.chose("twitterClock", "ARRIVAL_ON_WEEKDAY")) {
            boolean stated = days.vardag(Facts.day(goesOn)); // as for what arrives then
            return stated ? new Due(goesOn.plus(Duration.between(paused, due)), true) : null;
        }
        Predicate<Instant> counts = counting(!twitter || facts.chose("twitterClock", "OFFICE_HOURS"));
        Duration left = Duration.ZERO;
        for (Instant now = paused; now.isBefore(due); ) {
            Instant minute = now.truncatedTo(ChronoUnit.MINUTES).plus(Duration.ofMinutes(1));
            Instant next = minute.isBefore(due) ? minute : due;
            left = counts.test(now) ? left.plus(Duration.between(now, next)) : left;
            now = next;
        }
        return left.isZero() ? null : walk(goesOn, left, counts);
    }

    private boolean officeOpen(Instant minute) {
        DayHours hours = days.hours(Facts.day(minute));
        return hours != null && within(hours, minute);
    }

    private @Nullable Due walk(Instant start, Duration time, Predicate<Instant> counts) {
        Instant end = start.plus(Duration.ofDays(HORIZON_DAYS));
        Duration left = time;
        Instant now = start;
        while (now.isBefore(end)) {
            Instant next = now.truncatedTo(ChronoUnit.MINUTES).plus(Duration.ofMinutes(1));
            if (counts.test(now)) {
                Duration step = Duration.between(now, next);
                if (left.compareTo(step) <= 0) {
                    return new Due(now.plus(left), true);
                }
                left = left.minus(step);
            }
            now = next;
        }
        return null;
    }

    private static boolean within(DayHours hours, Instant instant) {
        LocalTime time = instant.atZone(Facts.STOCKHOLM).toLocalTime();
        int minute = time.getHour() * 60 + time.getMinute();
        return hours.windows().stream().anyMatch(w -> w.fromMinute() <= minute && minute < w.untilMinute());
    }

    private static Instant at(LocalDate date, int minuteOfDay) {
        return minuteOfDay == 24 * 60
                ? Facts.startOf(date.plusDays(1))
                : ZonedDateTime.of(date, LocalTime.of(minuteOfDay / 60, minuteOfDay % 60), Facts.STOCKHOLM)
                        .toInstant();
    }
}
