package se.klartecken.calendar;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;

/** Writes office hours in their one canonical form. */
final class OfficeHoursPrinter {

    private static final int ABBREVIATION = 3;

    private OfficeHoursPrinter() {}

    static String print(OfficeHours hours) {
        List<String> groups = new ArrayList<>();
        List<DayOfWeek> days = List.copyOf(hours.byWeekday().keySet());
        for (int first = 0, last; first < days.size(); first = last + 1) {
            last = lastLike(first, days, hours);
            groups.add(range(days.get(first), days.get(last)) + " "
                    + hours.byWeekday().get(days.get(first)));
        }
        return String.join(", ", groups);
    }

    /** The index of the last day in an unbroken row of weekdays with the same hours as the first. */
    private static int lastLike(int first, List<DayOfWeek> days, OfficeHours hours) {
        int last = first;
        while (last + 1 < days.size()
                && days.get(last + 1) == days.get(last).plus(1)
                && hours.on(days.get(last + 1)).equals(hours.on(days.get(first)))) {
            last++;
        }
        return last;
    }

    private static String range(DayOfWeek first, DayOfWeek last) {
        return first == last ? abbreviated(first) : abbreviated(first) + "-" + abbreviated(last);
    }

    static String abbreviated(DayOfWeek day) {
        return day.name().substring(0, ABBREVIATION);
    }
}
