package se.klartecken.rules.local;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import se.klartecken.calendar.Deadline;
import se.klartecken.calendar.HourClock;
import se.klartecken.calendar.NoWorkingDayException;
import se.klartecken.calendar.ResponseTime;
import se.klartecken.model.MessageKind;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.MessageIn;
import se.klartecken.rules.facts.OrganisationIn;

/** Office hours counted from a question. Where none are known, none are made up. */
final class OfficeTime {

    private final @Nullable Deadline deadline;
    private final Answer countable;

    OfficeTime(MessageIn message, Duration hours) {
        OrganisationIn owner = message.account().owner();
        boolean counts =
                message.it().kind() == MessageKind.QUESTION && owner.it().officeHours() != null;
        this.deadline = counts ? after(message, owner, hours) : null;
        this.countable =
                deadline == null ? Answer.missing(owner.subject().place().at("officeHours")) : Answer.TRUE;
    }

    private static @Nullable Deadline after(MessageIn message, OrganisationIn owner, Duration hours) {
        try {
            return new ResponseTime.CountedHours(hours, HourClock.OFFICE_HOURS)
                    .deadline(message.it().receivedAt(), message.file().calendarOf(owner.it()))
                    .orElse(null);
        } catch (NoWorkingDayException e) {
            // An organisation that never opens has no office hours to count.
            return null;
        } catch (IllegalArgumentException e) {
            // So few hours a week that the last of them lies beyond any calendar.
            return null;
        }
    }

    @Nullable Deadline deadline() {
        return deadline;
    }

    /** Whether office hours can be counted at all. */
    Answer countable() {
        return countable;
    }
}
