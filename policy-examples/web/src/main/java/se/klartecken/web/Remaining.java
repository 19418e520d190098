package se.klartecken.web;

import java.time.Duration;
import java.time.Instant;
import se.klartecken.calendar.Deadline;
import se.klartecken.html.Wording;

/** How long it is until something is due, or since it was. */
final class Remaining {

    private Remaining() {}

    /** As {@code 2 d 3 h kvar} or {@code 25 min för sent}: the two largest units, cut off below. */
    static String words(Instant now, Deadline deadline, Wording words) {
        Instant due = deadline.dueAt().toInstant();
        return deadline.passedAt(now)
                ? length(Duration.between(due, now)) + words.say(" för sent", " late")
                : length(Duration.between(now, due)) + words.say(" kvar", " left");
    }

    private static String length(Duration length) {
        if (length.toDays() > 0) {
            return length.toDays() + " d " + length.toHoursPart() + " h";
        }
        if (length.toHours() > 0) {
            return length.toHours() + " h " + length.toMinutesPart() + " min";
        }
        return length.toMinutes() > 0 ? length.toMinutes() + " min" : length.toSeconds() + " s";
    }
}
