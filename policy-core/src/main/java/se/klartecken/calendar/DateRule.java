package se.klartecken.calendar;

import static java.time.temporal.TemporalAdjusters.nextOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;

/** How the date of a holiday is found in a year. */
public sealed interface DateRule {

    /** The date in that year, whether or not anything was a holiday on it. */
    LocalDate in(int year);

    /** The same date every year. */
    record OnDate(MonthDay day) implements DateRule {

        @Override
        public LocalDate in(int year) {
            return day.atYear(year);
        }
    }

    /** A number of days after Easter Sunday, or before it where negative. */
    record DaysFromEaster(int days) implements DateRule {

        @Override
        public LocalDate in(int year) {
            return Easter.sunday(year).plusDays(days);
        }
    }

    /** The first such weekday on or after a date: the Saturday of 20–26 June is the first Saturday from 20 June. */
    record FirstWeekdayFrom(DayOfWeek weekday, MonthDay earliest) implements DateRule {

        @Override
        public LocalDate in(int year) {
            return earliest.atYear(year).with(nextOrSame(weekday));
        }
    }

    /** The same date every year. */
    static DateRule yearly(Month month, int day) {
        return new OnDate(MonthDay.of(month, day));
    }

    /** A number of days after Easter Sunday, or before it where negative. */
    static DateRule fromEaster(int days) {
        return new DaysFromEaster(days);
    }

    /** The first such weekday on or after a date. */
    static DateRule first(DayOfWeek weekday, Month month, int earliest) {
        return new FirstWeekdayFrom(weekday, MonthDay.of(month, earliest));
    }
}
