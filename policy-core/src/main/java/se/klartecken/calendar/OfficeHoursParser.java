package se.klartecken.calendar;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads office hours in one pass, without regular expressions, so that hostile text costs no more than its length.
 *
 * <p>Order is part of the grammar. It rules out a weekday given twice and windows that overlap, and it bounds the
 * result: at most seven groups.
 */
final class OfficeHoursParser {

    private static final int LAST_MINUTE_OF_DAY = TimeWindow.MINUTES_PER_DAY - 1;

    private final TextScanner text;

    private OfficeHoursParser(String text) {
        this.text = new TextScanner(text);
    }

    static OfficeHours officeHours(String text) {
        OfficeHoursParser parser = new OfficeHoursParser(text);
        OfficeHours hours = parser.groups();
        parser.text.expectEnd();
        return hours;
    }

    static DayHours dayHours(String text) {
        OfficeHoursParser parser = new OfficeHoursParser(text);
        DayHours hours = parser.windows();
        parser.text.expectEnd();
        return hours;
    }

    private OfficeHours groups() {
        Map<DayOfWeek, DayHours> hours = new EnumMap<>(DayOfWeek.class);
        DayOfWeek last = null;
        do {
            last = group(last, hours);
        } while (text.skip(", "));
        return new OfficeHours(hours);
    }

    /** Reads one group into the hours and returns its last weekday. */
    private DayOfWeek group(@Nullable DayOfWeek previous, Map<DayOfWeek, DayHours> hours) {
        DayOfWeek first = weekdayAfter(previous);
        DayOfWeek last = text.skip("-") ? weekdayAfter(first) : first;
        text.expect(" ");
        DayHours windows = windows();
        for (int day = first.getValue(); day <= last.getValue(); day++) {
            hours.put(DayOfWeek.of(day), windows);
        }
        return last;
    }

    private DayOfWeek weekdayAfter(@Nullable DayOfWeek previous) {
        int start = text.position();
        DayOfWeek day = weekday();
        if (previous != null && day.compareTo(previous) <= 0) {
            throw new OfficeHoursFormatException("a weekday later in the week", start);
        }
        return day;
    }

    private DayOfWeek weekday() {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (text.skip(OfficeHoursPrinter.abbreviated(day))) {
                return day;
            }
        }
        throw text.expected("a weekday MON to SUN");
    }

    private DayHours windows() {
        List<TimeWindow> windows = new ArrayList<>();
        int earliest = 0;
        do {
            TimeWindow window = windowFrom(earliest);
            windows.add(window);
            earliest = window.untilMinute() + 1;
        } while (text.skip(" "));
        return new DayHours(windows);
    }

    private TimeWindow windowFrom(int earliest) {
        int from = time(earliest, LAST_MINUTE_OF_DAY);
        text.expect("-");
        return new TimeWindow(from, time(from + 1, TimeWindow.MINUTES_PER_DAY));
    }

    private int time(int earliest, int latest) {
        int start = text.position();
        int hour = text.twoDigits();
        text.expect(":");
        int minute = text.twoDigits();
        if (hour > 24 || minute > 59 || hour * 60 + minute > latest) {
            throw new OfficeHoursFormatException("a time of day", start);
        }
        if (hour * 60 + minute < earliest) {
            throw new OfficeHoursFormatException("a time after the one before", start);
        }
        return hour * 60 + minute;
    }
}
