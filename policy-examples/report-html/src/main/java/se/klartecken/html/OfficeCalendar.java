package se.klartecken.html;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.klartecken.calendar.ClosureReason;
import se.klartecken.calendar.DayHours;
import se.klartecken.calendar.LocalDays;
import se.klartecken.calendar.WorkingCalendar;
import se.klartecken.model.ClosedDay;
import se.klartecken.model.Organisation;
import se.klartecken.model.ShortenedDay;

/** When an organisation is at work, as its record in the case says. */
final class OfficeCalendar {

    private OfficeCalendar() {}

    static WorkingCalendar of(@Nullable Organisation organisation) {
        WorkingCalendar common = WorkingCalendar.common();
        if (organisation == null) {
            return common;
        }
        WorkingCalendar local = common.withLocalDays(localDays(organisation));
        return organisation.officeHours() == null ? local : local.withOfficeHours(organisation.officeHours());
    }

    private static LocalDays localDays(Organisation organisation) {
        Map<LocalDate, ClosureReason> closed = new HashMap<>();
        if (organisation.closedDays() != null) {
            for (ClosedDay day : organisation.closedDays()) {
                closed.put(day.date(), day.reason() == null ? ClosureReason.UNSTATED : day.reason());
            }
        }
        Map<LocalDate, DayHours> shortened = new HashMap<>();
        if (organisation.shortenedDays() != null) {
            for (ShortenedDay day : organisation.shortenedDays()) {
                shortened.put(day.date(), day.hours());
            }
        }
        shortened.keySet().removeAll(closed.keySet());
        return new LocalDays(closed, shortened, Boolean.TRUE.equals(organisation.squeezeDaysOff()));
    }
}
