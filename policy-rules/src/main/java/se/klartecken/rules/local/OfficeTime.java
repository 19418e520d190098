package se.klartecken.rules.local;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import se.klartecken.calendar.Deadline;
import se.klartecken.calendar.HourClock;
import se.klartecken.calendar.NoWorkingDayException;
import se.klartecken.calendar.ResponseTime;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.MessageIn;
import se.klartecken.rules.facts.OrganisationIn;

/** Office hours counted from a message. Where none are known, none are made up. */
final class OfficeTime {

    private OfficeTime() {}

    static @Nullable Deadline after(MessageIn message, Duration hours) {
        OrganisationIn owner = message.account().owner();
        if (owner.it().officeHours() == null) {
            return null;
        }
        try {
            return new ResponseTime.CountedHours(hours, HourClock.OFFICE_HOURS)
                    .deadline(message.it().receivedAt(), message.file().calendarOf(owner.it()))
                    .orElse(null);
        } catch (NoWorkingDayException e) {
            // An organisation that never opens has no office hours to count.
            return null;
        }
    }

    /** Whether office hours can be counted at all. */
    static Answer known(MessageIn message) {
        OrganisationIn owner = message.account().owner();
        return owner.it().officeHours() == null
                ? Answer.missing(owner.subject().place().at("officeHours"))
                : Answer.TRUE;
    }
}
