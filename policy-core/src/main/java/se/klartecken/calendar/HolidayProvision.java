package se.klartecken.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rule that made, or makes, a day a public holiday over some stretch of time.
 *
 * @param dateRule how its date was found in a year
 * @param statute what it rested on
 * @param from the first day it applied; 1 January 1900 also stands for any earlier day
 * @param until the last day it applied, inclusive; null while it is in force
 */
public record HolidayProvision(
        DateRule dateRule,
        Statute statute,
        LocalDate from,
        @Nullable LocalDate until) {

    private static final LocalDate ACT_IN_FORCE = LocalDate.of(1990, 1, 1);

    /** The holiday's date in that year, or empty where the provision did not apply on it. */
    public Optional<LocalDate> dateIn(int year) {
        return Optional.of(dateRule.in(CalendarYears.require(year))).filter(this::appliesOn);
    }

    private boolean appliesOn(LocalDate date) {
        return !date.isBefore(from) && (until == null || !date.isAfter(until));
    }

    /** A day that was a holiday by the same rule before the Act of 1989 and under it. */
    static List<HolidayProvision> unbroken(DateRule rule) {
        return List.of(beforeTheAct(rule, CalendarYears.FIRST_DAY), underTheAct(rule, null));
    }

    /** A day whose date the reform of 1952 changed, from the year 1953. */
    static List<HolidayProvision> movedIn1953(DateRule old, DateRule now) {
        return List.of(untilReform(old), beforeTheAct(now, LocalDate.of(1953, 1, 1)), underTheAct(now, null));
    }

    static HolidayProvision untilReform(DateRule rule) {
        return new HolidayProvision(
                rule, Statute.BEFORE_HOLIDAYS_ACT, CalendarYears.FIRST_DAY, LocalDate.of(1952, 12, 31));
    }

    static HolidayProvision beforeTheAct(DateRule rule, LocalDate from) {
        return new HolidayProvision(rule, Statute.BEFORE_HOLIDAYS_ACT, from, ACT_IN_FORCE.minusDays(1));
    }

    static HolidayProvision underTheAct(DateRule rule, @Nullable LocalDate until) {
        return new HolidayProvision(rule, Statute.HOLIDAYS_ACT_1989, ACT_IN_FORCE, until);
    }
}
