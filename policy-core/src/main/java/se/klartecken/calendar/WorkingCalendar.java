package se.klartecken.calendar;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When one organisation is at work. A working day (arbetsdag) and a vardag are the same: Monday to Friday except public
 * holidays and the three eves, unless the options say otherwise, and except the organisation's own days off. Where
 * office hours are given, a weekday without any is no working day; hours on a Saturday do not alone make it one.
 *
 * @param localDays the organisation's own days
 * @param officeHours its weekly hours; null where it has given none, and then a working day lasts from midnight to
 *     midnight
 * @param saturdayIsVardag whether Saturdays are working days, as in older usage of the word vardag
 * @param eveIsVardag whether the three eves are working days
 */
public record WorkingCalendar(
        LocalDays localDays, @Nullable OfficeHours officeHours, boolean saturdayIsVardag, boolean eveIsVardag) {

    /** Europe/Stockholm. */
    public static final ZoneId ZONE = StockholmTime.ZONE;

    /** How many days are searched for a working day before {@link NoWorkingDayException} is thrown. */
    public static final int LONGEST_SEARCH_IN_DAYS = 1_100;

    /** The common calendar: no local days, no office hours, Saturdays and eves off. */
    public static WorkingCalendar common() {
        return new WorkingCalendar(LocalDays.NONE, null, false, false);
    }

    public WorkingCalendar withLocalDays(LocalDays days) {
        return new WorkingCalendar(days, officeHours, saturdayIsVardag, eveIsVardag);
    }

    public WorkingCalendar withOfficeHours(OfficeHours hours) {
        return new WorkingCalendar(localDays, hours, saturdayIsVardag, eveIsVardag);
    }

    public WorkingCalendar withoutOfficeHours() {
        return new WorkingCalendar(localDays, null, saturdayIsVardag, eveIsVardag);
    }

    public WorkingCalendar withSaturdayIsVardag(boolean isVardag) {
        return new WorkingCalendar(localDays, officeHours, isVardag, eveIsVardag);
    }

    public WorkingCalendar withEveIsVardag(boolean isVardag) {
        return new WorkingCalendar(localDays, officeHours, saturdayIsVardag, isVardag);
    }

    /** Whether the organisation works on that date. */
    public boolean isWorkingDay(LocalDate date) {
        return dayOff(date).isEmpty();
    }

    /** Why that date is off, or empty on a working day. Of several reasons, the most common to all of Sweden. */
    public Optional<DayOff> dayOff(LocalDate date) {
        return DayOffRules.on(date, this);
    }

    /** When the organisation works on that date: its hours, or the whole day where none are given; empty on days off. */
    public List<TimeWindow> windows(LocalDate date) {
        if (!isWorkingDay(date)) {
            return List.of();
        }
        return hoursOn(date).map(DayHours::windows).orElse(List.of(TimeWindow.WHOLE_DAY));
    }

    /** When its office is open on that date: as {@link #windows}, and on weekends where it has hours for them, too. */
    public List<TimeWindow> officeWindows(LocalDate date) {
        Optional<DayOff> off = dayOff(date);
        if (off.isEmpty()) {
            return windows(date);
        }
        boolean justWeekend = off.get() == DayOff.Ordinary.SATURDAY || off.get() == DayOff.Ordinary.SUNDAY;
        return justWeekend && localDays.closureOn(date).isEmpty()
                ? hoursOn(date).map(DayHours::windows).orElse(List.of())
                : List.of();
    }

    /**
     * The first working day after that date.
     *
     * @throws NoWorkingDayException where the next {@value #LONGEST_SEARCH_IN_DAYS} days are all off
     */
    public LocalDate nextWorkingDay(LocalDate date) {
        return date.plusDays(1)
                .datesUntil(date.plusDays(LONGEST_SEARCH_IN_DAYS + 1L))
                .filter(this::isWorkingDay)
                .findFirst()
                .orElseThrow(() -> new NoWorkingDayException(date, LONGEST_SEARCH_IN_DAYS));
    }

    /** The working day that comes so many working days after that date; the date itself, whatever it is, after none. */
    LocalDate workingDayAfter(LocalDate date, int days) {
        LocalDate day = date;
        for (int passed = 0; passed < days; passed++) {
            day = nextWorkingDay(day);
        }
        return day;
    }

    /** The hours given for that date, be it a working day or not. */
    Optional<DayHours> hoursOn(LocalDate date) {
        return localDays
                .shortenedHoursOn(date)
                .or(() -> Optional.ofNullable(officeHours).flatMap(hours -> hours.on(date.getDayOfWeek())));
    }
}
