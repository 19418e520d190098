package se.klartecken.rules.facts;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.klartecken.calendar.ClosureReason;
import se.klartecken.calendar.DayHours;
import se.klartecken.calendar.LocalDays;
import se.klartecken.calendar.OfficeHours;
import se.klartecken.calendar.WorkingCalendar;
import se.klartecken.model.Organisation;

/** How a policy reads the words for working days, where that is open. */
public record CalendarSettings(boolean saturdayIsVardag, boolean eveIsVardag) {

    WorkingCalendar calendarOf(Organisation organisation) {
        return calendar(localDays(organisation), organisation.officeHours());
    }

    /** The calendar of whoever keeps these days and hours. */
    public WorkingCalendar calendar(LocalDays days, @Nullable OfficeHours hours) {
        WorkingCalendar calendar = WorkingCalendar.common()
                .withLocalDays(days)
                .withSaturdayIsVardag(saturdayIsVardag)
                .withEveIsVardag(eveIsVardag);
        return hours == null ? calendar : calendar.withOfficeHours(hours);
    }

    private static LocalDays localDays(Organisation organisation) {
        Map<LocalDate, ClosureReason> closed = new HashMap<>();
        if (organisation.closedDays() != null) {
            organisation
                    .closedDays()
                    .forEach(day ->
                            closed.put(day.date(), day.reason() == null ? ClosureReason.UNSTATED : day.reason()));
        }
        Map<LocalDate, DayHours> shortened = new HashMap<>();
        if (organisation.shortenedDays() != null) {
            organisation.shortenedDays().forEach(day -> shortened.put(day.date(), day.hours()));
        }
        return new LocalDays(closed, shortened, Boolean.TRUE.equals(organisation.squeezeDaysOff()));
    }
}
