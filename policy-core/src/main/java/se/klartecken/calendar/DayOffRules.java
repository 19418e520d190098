package se.klartecken.calendar;

import java.time.LocalDate;
import java.util.Optional;

/** Finds the first reason why a date is off: what all of Sweden has off comes before what one organisation has. */
final class DayOffRules {

    private DayOffRules() {}

    static Optional<DayOff> on(LocalDate date, WorkingCalendar calendar) {
        return commonDayOff(date, calendar)
                .or(() -> calendar.localDays().closureOn(date).map(DayOff.LocalClosure::new))
                .or(() -> when(lacksHours(date, calendar), DayOff.Ordinary.NO_OFFICE_HOURS))
                .or(() -> when(isSqueezed(date, calendar), DayOff.Ordinary.SQUEEZE_DAY));
    }

    private static Optional<DayOff> commonDayOff(LocalDate date, WorkingCalendar calendar) {
        return publicHoliday(date)
                .or(() ->
                        calendar.eveIsVardag() ? Optional.empty() : Eve.on(date).map(DayOff.OnEve::new))
                .or(() -> weekend(date, calendar));
    }

    private static Optional<DayOff> publicHoliday(LocalDate date) {
        return PublicHoliday.on(date).stream().findFirst().map(DayOff.OnPublicHoliday::new);
    }

    private static Optional<DayOff> weekend(LocalDate date, WorkingCalendar calendar) {
        return switch (date.getDayOfWeek()) {
            case SUNDAY -> Optional.of(DayOff.Ordinary.SUNDAY);
            case SATURDAY -> calendar.saturdayIsVardag() ? Optional.empty() : Optional.of(DayOff.Ordinary.SATURDAY);
            default -> Optional.empty();
        };
    }

    // Hours stated for the very date open an office that is closed on that day of its weeks.
    private static boolean lacksHours(LocalDate date, WorkingCalendar calendar) {
        return calendar.officeHours() != null && calendar.hoursOn(date).isEmpty();
    }

    // The neighbours' local closures and missing hours do not count: an office open on Mondays alone would never open.
    private static boolean isSqueezed(LocalDate date, WorkingCalendar calendar) {
        return calendar.localDays().squeezeDaysOff()
                && commonDayOff(date.minusDays(1), calendar).isPresent()
                && commonDayOff(date.plusDays(1), calendar).isPresent();
    }

    private static Optional<DayOff> when(boolean applies, DayOff dayOff) {
        return applies ? Optional.of(dayOff) : Optional.empty();
    }
}
