package se.klartecken.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The weekly office hours of an organisation, by the clock in Stockholm, as text {@code MON-THU 08:00-12:00
 * 13:00-16:30, FRI 08:00-15:00}. There are no default hours: no rule states any.
 *
 * @param byWeekday the hours of each weekday that has any; at least one
 */
public record OfficeHours(Map<DayOfWeek, DayHours> byWeekday) {

    public OfficeHours {
        if (byWeekday.isEmpty()) {
            throw new IllegalArgumentException("office hours need at least one weekday");
        }
        byWeekday = Collections.unmodifiableMap(new EnumMap<>(Map.copyOf(byWeekday)));
    }

    /**
     * Reads groups separated by {@code ", "}. A group is a weekday {@code MON} … {@code SUN}, or a range of them, and
     * its windows {@code HH:MM-HH:MM}, each after one space. Weekdays and windows are in order; 24:00 may end a window.
     *
     * @throws OfficeHoursFormatException where the text is anything else
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static OfficeHours parse(String text) {
        return OfficeHoursParser.officeHours(text);
    }

    /** The hours of a weekday, or empty where the office keeps none. */
    public Optional<DayHours> on(DayOfWeek weekday) {
        return Optional.ofNullable(byWeekday.get(weekday));
    }

    /** The text that {@link #parse} reads, with neighbouring weekdays of the same hours drawn together. */
    @Override
    @JsonValue
    public String toString() {
        return OfficeHoursPrinter.print(this);
    }
}
