package se.klartecken.calendar;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * The office hours of one day, as text {@code 08:00-12:00 13:00-16:30}.
 *
 * @param windows at least one, in order, each beginning after the one before has ended
 */
public record DayHours(List<TimeWindow> windows) {

    public DayHours {
        windows = List.copyOf(windows);
        if (windows.isEmpty()) {
            throw new IllegalArgumentException("a day's hours need at least one window");
        }
        for (int i = 1; i < windows.size(); i++) {
            if (windows.get(i).fromMinute() <= windows.get(i - 1).untilMinute()) {
                throw new IllegalArgumentException("windows of a day must be in order with gaps between them");
            }
        }
    }

    /**
     * Reads {@code HH:MM-HH:MM}, several separated by one space.
     *
     * @throws OfficeHoursFormatException where the text is anything else
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DayHours parse(String text) {
        return OfficeHoursParser.dayHours(text);
    }

    /** The instant the day's first window opens. */
    OffsetDateTime openingOn(LocalDate date) {
        return windows.get(0).opensOn(date);
    }

    /** The instant the day's last window closes. */
    OffsetDateTime closingOn(LocalDate date) {
        return windows.get(windows.size() - 1).closesOn(date);
    }

    /** The text that {@link #parse} reads. */
    @Override
    @JsonValue
    public String toString() {
        return windows.stream().map(TimeWindow::toString).collect(joining(" "));
    }
}
