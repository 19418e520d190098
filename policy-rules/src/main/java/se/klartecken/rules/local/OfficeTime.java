package se.klartecken.rules.local;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import se.klartecken.calendar.Deadline;
import se.klartecken.calendar.HourClock;
import se.klartecken.calendar.NoWorkingDayException;
import se.klartecken.calendar.ResponseTime;
import se.klartecken.rules.facts.MessageIn;

/** Office hours counted from a message. Where none are known, hours of working days, since none may be invented. */
final class OfficeTime {

    private OfficeTime() {}

    static @Nullable Deadline after(MessageIn message, Duration hours) {
        try {
            return new ResponseTime.CountedHours(hours, HourClock.OFFICE_HOURS)
                    .deadline(
                            message.it().receivedAt(),
                            message.file().calendarOf(message.account().owner().it()))
                    .orElse(null);
        } catch (NoWorkingDayException e) {
            // An organisation that never opens has no office hours to count.
            return null;
        }
    }
}
