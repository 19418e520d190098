package se.klartecken.oracle.sollentuna;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.klartecken.calendar.DayHours;
import se.klartecken.model.ClosedDay;
import se.klartecken.model.Organisation;
import se.klartecken.model.ShortenedDay;

/** Which days are weekdays (vardagar) for one organisation, and when its office is open on them (working days). */
final class Days {
    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(1, 6),
            MonthDay.of(5, 1),
            MonthDay.of(6, 6),
            MonthDay.of(12, 25),
            MonthDay.of(12, 26));

    private final @Nullable Organisation organisation;
    private final boolean saturdays;
    private final boolean eves;
    private final Map<LocalDate, Boolean> known = new HashMap<>();

    Days(Facts facts, @Nullable Organisation organisation) {
        this.organisation = organisation;
        this.saturdays = facts.chose("saturdayIsVardag", "TRUE");
        this.eves = facts.chose("eveIsVardag", "TRUE");
    }

    boolean officeHoursGiven() {
        return organisation != null && organisation.officeHours() != null;
    }

    /** A weekday on which the organisation does not keep closed. */
    boolean vardag(LocalDate date) {
        return known.computeIfAbsent(date, each -> ordinary(each) && !chosenOff(each));
    }

    /** A weekday with office hours, where they are given. */
    boolean workingDay(LocalDate date) {
        return vardag(date) && (!officeHoursGiven() || hours(date) != null);
    }

    /** The hours of a weekday; none where they are not given or the office keeps none. */
    @Nullable DayHours hours(LocalDate date) {
        if (organisation == null || !vardag(date)) {
            return null;
        }
        for (ShortenedDay each : Objects.requireNonNullElse(organisation.shortenedDays(), List.<ShortenedDay>of())) {
            if (each.date().equals(date)) {
                return each.hours();
            }
        }
        return organisation.officeHours() == null
                ? null
                : organisation.officeHours().on(date.getDayOfWeek()).orElse(null);
    }

    private boolean ordinary(LocalDate date) {
        DayOfWeek weekday = date.getDayOfWeek();
        if (weekday == DayOfWeek.SUNDAY || (weekday == DayOfWeek.SATURDAY && !saturdays)) {
            return false;
        }
        return !publicHoliday(date) && (eves || !eve(date));
    }

    private boolean chosenOff(LocalDate date) {
        if (organisation == null) {
            return false;
        }
        boolean squeeze = !ordinary(date.minusDays(1)) && !ordinary(date.plusDays(1));
        if (squeeze && Boolean.TRUE.equals(organisation.squeezeDaysOff())) {
            return true;
        }
        for (ClosedDay each : Objects.requireNonNullElse(organisation.closedDays(), List.<ClosedDay>of())) {
            if (each.date().equals(date)) {
                return true;
            }
        }
        return false;
    }

    static boolean publicHoliday(LocalDate date) {
        LocalDate easter = easter(date.getYear());
        return FIXED.contains(MonthDay.from(date))
                || date.equals(easter.minusDays(2))
                || date.equals(easter)
                || date.equals(easter.plusDays(1))
                || date.equals(easter.plusDays(39))
                || date.equals(easter.plusDays(49))
                || date.equals(saturdayFrom(LocalDate.of(date.getYear(), 6, 20)))
                || date.equals(saturdayFrom(LocalDate.of(date.getYear(), 10, 31)));
    }

    static boolean eve(LocalDate date) {
        return date.equals(saturdayFrom(LocalDate.of(date.getYear(), 6, 20)).minusDays(1))
                || (date.getMonth() == Month.DECEMBER && (date.getDayOfMonth() == 24 || date.getDayOfMonth() == 31));
    }

    private static LocalDate saturdayFrom(LocalDate first) {
        LocalDate date = first;
        while (date.getDayOfWeek() != DayOfWeek.SATURDAY) {
            date = date.plusDays(1);
        }
        return date;
    }

    /** The anonymous Gregorian computus. */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = b / 4;
        int e = b % 4;
        int f = (b + 8) / 25;
        int g = (b - f + 1) / 3;
        int h = (19 * a + b - d - g + 15) % 30;
        int i = c / 4;
        int k = c % 4;
        int l = (32 + 2 * e + 2 * i - h - k) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
