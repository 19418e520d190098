package se.klartecken.calendar;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A second calendar, written apart from the first and good for 2024–2050 only: a minute of work a week
 * may be counted for years. It shares nothing but plain data. */
final class NaiveCalendar {

    private static final Set<LocalDate> EASTER_SUNDAYS = Set.of(
            LocalDate.of(2024, 3, 31),
            LocalDate.of(2025, 4, 20),
            LocalDate.of(2026, 4, 5),
            LocalDate.of(2027, 3, 28),
            LocalDate.of(2028, 4, 16),
            LocalDate.of(2029, 4, 1),
            LocalDate.of(2030, 4, 21),
            LocalDate.of(2031, 4, 13),
            LocalDate.of(2032, 3, 28),
            LocalDate.of(2033, 4, 17),
            LocalDate.of(2034, 4, 9),
            LocalDate.of(2035, 3, 25),
            LocalDate.of(2036, 4, 13),
            LocalDate.of(2037, 4, 5),
            LocalDate.of(2038, 4, 25),
            LocalDate.of(2039, 4, 10),
            LocalDate.of(2040, 4, 1),
            LocalDate.of(2041, 4, 21),
            LocalDate.of(2042, 4, 6),
            LocalDate.of(2043, 3, 29),
            LocalDate.of(2044, 4, 17),
            LocalDate.of(2045, 4, 9),
            LocalDate.of(2046, 3, 25),
            LocalDate.of(2047, 4, 14),
            LocalDate.of(2048, 4, 5),
            LocalDate.of(2049, 4, 18),
            LocalDate.of(2050, 4, 10));
    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(1, 6),
            MonthDay.of(5, 1),
            MonthDay.of(6, 6),
            MonthDay.of(12, 25),
            MonthDay.of(12, 26));

    private final CalendarCases.Case given;
    private final Map<LocalDate, Boolean> known = new HashMap<>();

    NaiveCalendar(CalendarCases.Case given) {
        this.given = given;
    }

    static boolean isHoliday(LocalDate date) {
        return FIXED.contains(MonthDay.from(date))
                || List.of(2, 0, -1, -39, -49).stream().anyMatch(days -> EASTER_SUNDAYS.contains(date.plusDays(days)))
                || (date.getDayOfWeek() == SATURDAY && between(date, "--06-20", "--06-26"))
                || (date.getDayOfWeek() == SATURDAY && between(date, "--10-31", "--11-06"));
    }

    static boolean isEve(LocalDate date) {
        return between(date, "--12-24", "--12-24")
                || between(date, "--12-31", "--12-31")
                || (date.getDayOfWeek() == FRIDAY && between(date, "--06-19", "--06-25"));
    }

    boolean isWorkingDay(LocalDate date) {
        return known.computeIfAbsent(date, this::findOut);
    }

    /** Whether that minute of a working day is one of work. */
    boolean isOpen(LocalDate date, int minute) {
        List<TimeWindow> windows = windows(date);
        return windows.isEmpty()
                || windows.stream().anyMatch(window -> window.fromMinute() <= minute && minute < window.untilMinute());
    }

    boolean hasHours(LocalDate date) {
        return !windows(date).isEmpty();
    }

    boolean hasOfficeHours() {
        return !given.hours().isEmpty();
    }

    private List<TimeWindow> windows(LocalDate date) {
        DayHours shortened = given.days().shortenedDays().get(date);
        DayHours hours = shortened == null ? given.hours().get(date.getDayOfWeek()) : shortened;
        return hours == null ? List.of() : hours.windows();
    }

    private boolean findOut(LocalDate date) {
        return isWeekday(date) && (!hasOfficeHours() || hasHours(date));
    }

    /** Whether it is a working day as far as days go, whatever the hours. */
    boolean isWeekday(LocalDate date) {
        boolean off = isCommonlyOff(date)
                || given.days().closedDays().containsKey(date)
                || (given.days().squeezeDaysOff()
                        && isCommonlyOff(date.minusDays(1))
                        && isCommonlyOff(date.plusDays(1)));
        return !off;
    }

    private boolean isCommonlyOff(LocalDate date) {
        DayOfWeek day = date.getDayOfWeek();
        return isHoliday(date)
                || (isEve(date) && !given.eves())
                || day == SUNDAY
                || (day == SATURDAY && !given.saturdays());
    }

    private static boolean between(LocalDate date, String first, String last) {
        MonthDay day = MonthDay.from(date);
        return !day.isBefore(MonthDay.parse(first)) && !day.isAfter(MonthDay.parse(last));
    }
}
