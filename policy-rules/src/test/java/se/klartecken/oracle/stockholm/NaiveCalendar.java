package se.klartecken.oracle.stockholm;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import se.klartecken.calendar.DayHours;
import se.klartecken.calendar.TimeWindow;
import se.klartecken.model.Organisation;

/** The days and hours of one organisation (working days), worked out the slow way. */
final class NaiveCalendar {

    private final Organisation organisation;
    private final Chosen readings;

    NaiveCalendar(Organisation organisation, Chosen readings) {
        this.organisation = organisation;
        this.readings = readings;
    }

    /**
     * Whether the office is open on the day: on working days, of which the organisation may keep some closed, and on
     * weekends for which it has hours. Where it keeps none on a weekday of its week, it is closed on it.
     */
    boolean officeDay(LocalDate day) {
        return !windows(day).isEmpty();
    }

    /** Its hours; on working days the whole day where none are known. */
    List<TimeWindow> windows(LocalDate day) {
        boolean holidayOrEve = dayOff(day);
        if (closed(day) || holidayOrEve || squeezed(day)) {
            return List.of();
        }
        List<TimeWindow> otherwise =
                weekday(day) && organisation.officeHours() == null ? List.of(TimeWindow.WHOLE_DAY) : List.of();
        return shortened(day)
                .or(() -> Optional.ofNullable(organisation.officeHours()).flatMap(week -> week.on(day.getDayOfWeek())))
                .map(DayHours::windows)
                .orElse(otherwise);
    }

    /** Within the hours of the day; on a day without any, always. */
    boolean duringOrClosed(Instant at) {
        LocalDateTime clock = Times.clock(at);
        int minute = clock.getHour() * 60 + clock.getMinute();
        List<TimeWindow> windows = windows(clock.toLocalDate());
        return windows.isEmpty()
                || windows.stream().anyMatch(each -> each.fromMinute() <= minute && minute < each.untilMinute());
    }

    private boolean closed(LocalDate day) {
        return World.orNone(organisation.closedDays()).stream()
                .anyMatch(each -> each.date().equals(day));
    }

    private Optional<DayHours> shortened(LocalDate day) {
        return World.orNone(organisation.shortenedDays()).stream()
                .filter(each -> each.date().equals(day))
                .map(each -> each.hours())
                .findFirst();
    }

    /** A single working day between days off, where the organisation keeps closed on these. */
    private boolean squeezed(LocalDate day) {
        return organisation.squeezeDaysOff() != null
                && organisation.squeezeDaysOff()
                && weekday(day)
                && !weekday(day.minusDays(1))
                && !weekday(day.plusDays(1));
    }

    /** Vardag: Monday to Friday, but for holidays and the three eves. */
    private boolean weekday(LocalDate day) {
        boolean saturday = day.getDayOfWeek() == DayOfWeek.SATURDAY;
        boolean week = saturday ? readings.on("saturdayIsVardag") : day.getDayOfWeek() != DayOfWeek.SUNDAY;
        return week && !dayOff(day);
    }

    private boolean dayOff(LocalDate day) {
        return holiday(day) || (eve(day) && !readings.on("eveIsVardag"));
    }

    private static boolean holiday(LocalDate day) {
        LocalDate easter = easter(day.getYear());
        return date(day, 1, 1)
                || date(day, 1, 6)
                || date(day, 5, 1)
                || date(day, 6, 6)
                || date(day, 12, 25)
                || date(day, 12, 26)
                || day.equals(easter.minusDays(2))
                || day.equals(easter)
                || day.equals(easter.plusDays(1))
                || day.equals(easter.plusDays(39))
                || day.equals(easter.plusDays(49))
                || weekdayBetween(day, DayOfWeek.SATURDAY, LocalDate.of(day.getYear(), 6, 20))
                || weekdayBetween(day, DayOfWeek.SATURDAY, LocalDate.of(day.getYear(), 10, 31));
    }

    private static boolean eve(LocalDate day) {
        return date(day, 12, 24)
                || date(day, 12, 31)
                || weekdayBetween(day, DayOfWeek.FRIDAY, LocalDate.of(day.getYear(), 6, 19));
    }

    private static boolean date(LocalDate day, int month, int dayOfMonth) {
        return day.getMonthValue() == month && day.getDayOfMonth() == dayOfMonth;
    }

    private static boolean weekdayBetween(LocalDate day, DayOfWeek weekday, LocalDate first) {
        return day.getDayOfWeek() == weekday && !day.isBefore(first) && day.isBefore(first.plusDays(7));
    }

    /** Gauss, with his two exceptions. */
    private static LocalDate easter(int year) {
        int century = year / 100;
        int m = (15 - (8 * century + 13) / 25 + century - century / 4) % 30;
        int n = (4 + century - century / 4) % 7;
        int d = (19 * (year % 19) + m) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + n) % 7;
        LocalDate easter = LocalDate.of(year, 3, 22).plusDays(d + e);
        boolean first = d == 29 && e == 6;
        boolean second = d == 28 && e == 6 && (11 * m + 11) % 30 < 19;
        return first || second ? easter.minusDays(7) : easter;
    }
}
