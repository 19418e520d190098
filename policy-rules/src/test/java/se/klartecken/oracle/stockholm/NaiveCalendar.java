package se.klartecken.oracle.stockholm;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import se.klartecken.calendar.DayHours;
import se.klartecken.calendar.TimeWindow;
import se.klartecken.model.Organisation;

/** The days and hours of one organisation (A10), worked out the slow way. */
final class NaiveCalendar {

    private final Organisation organisation;
    private final Chosen readings;

    NaiveCalendar(Organisation organisation, Chosen readings) {
        this.organisation = organisation;
        this.readings = readings;
    }

    /** Whether the organisation keeps office hours on the day; its own recorded days go first. */
    Truth officeDay(LocalDate day) {
        if (closed(day)) {
            return Truth.FALSE;
        }
        if (shortened(day).isPresent()) {
            return Truth.TRUE;
        }
        if (dayOff(day) || squeezed(day)) {
            return Truth.FALSE;
        }
        return organisation.officeHours() == null
                ? Truth.UNKNOWN
                : Truth.of(organisation.officeHours().on(day.getDayOfWeek()).isPresent());
    }

    List<TimeWindow> windows(LocalDate day) {
        if (officeDay(day) != Truth.TRUE) {
            return List.of();
        }
        return shortened(day)
                .or(() -> organisation.officeHours().on(day.getDayOfWeek()))
                .map(DayHours::windows)
                .orElse(List.of());
    }

    boolean hoursKnown() {
        return organisation.officeHours() != null;
    }

    boolean during(Instant at) {
        LocalDateTime clock = Times.clock(at);
        int minute = clock.getHour() * 60 + clock.getMinute();
        return windows(clock.toLocalDate()).stream()
                .anyMatch(each -> each.fromMinute() <= minute && minute < each.untilMinute());
    }

    /** The instant from which the day's office hours are over. */
    boolean over(LocalDate day, Instant now) {
        int last = windows(day).stream().mapToInt(TimeWindow::untilMinute).max().orElse(24 * 60);
        LocalDateTime closing = day.atStartOfDay().plusMinutes(last);
        return !now.isBefore(closing.atZone(Times.STOCKHOLM).toInstant());
    }

    /** Office time between two instants, minute by minute, up to a little over the limit. */
    Duration officeTime(Instant from, Instant until, Duration limit) {
        Duration sum = Duration.ZERO;
        Instant at = from;
        while (at.isBefore(until) && sum.compareTo(limit) <= 0) {
            Instant next = at.truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES);
            Instant end = next.isBefore(until) ? next : until;
            sum = during(at) ? sum.plus(Duration.between(at, end)) : sum;
            at = end;
        }
        return sum;
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
