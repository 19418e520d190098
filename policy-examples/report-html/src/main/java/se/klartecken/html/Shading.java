package se.klartecken.html;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.klartecken.calendar.DayOff;
import se.klartecken.calendar.TimeWindow;
import se.klartecken.calendar.WorkingCalendar;
import se.klartecken.html.Timeline.Shade;

/** The times at which nobody is at work: whole days by name, and, where office hours are known, what lies between them. */
final class Shading {

    private final TimeScale scale;
    private final WorkingCalendar calendar;
    private final boolean nights;
    private final Wording words;

    Shading(TimeScale scale, WorkingCalendar calendar, boolean nights, Wording words) {
        this.scale = scale;
        this.calendar = calendar;
        this.nights = nights;
        this.words = words;
    }

    List<Shade> shades() {
        return scale.dates().flatMap(date -> on(date).stream()).toList();
    }

    private List<Shade> on(LocalDate date) {
        Optional<DayOff> off = calendar.dayOff(date);
        if (off.isPresent()) {
            String name = words.day(date) + ", " + words.of(off.get());
            return List.of(shade(date, 0, TimeWindow.WHOLE_DAY.untilMinute(), look(off.get()), name));
        }
        return nights ? between(date) : List.of();
    }

    private List<Shade> between(LocalDate date) {
        var shades = new ArrayList<Shade>();
        int closedFrom = 0;
        for (TimeWindow window : calendar.officeWindows(date)) {
            if (window.fromMinute() > closedFrom) {
                shades.add(night(date, closedFrom, window.fromMinute()));
            }
            closedFrom = window.untilMinute();
        }
        if (closedFrom < TimeWindow.WHOLE_DAY.untilMinute()) {
            shades.add(night(date, closedFrom, TimeWindow.WHOLE_DAY.untilMinute()));
        }
        return shades;
    }

    private Shade night(LocalDate date, int from, int until) {
        return shade(date, from, until, "night", words.say("stängt", "closed"));
    }

    private Shade shade(LocalDate date, int from, int until, String look, String title) {
        double x = scale.x(TimeScale.at(date, from));
        Instant end = TimeScale.at(date, until);
        return new Shade(x, Math.round((scale.x(end) - x) * 10) / 10.0, look, title);
    }

    /** Saturdays and Sundays come every week; what else is off is worth a look of its own. */
    private static String look(DayOff off) {
        return off == DayOff.Ordinary.SATURDAY
                        || off == DayOff.Ordinary.SUNDAY
                        || off == DayOff.Ordinary.NO_OFFICE_HOURS
                ? "weekend"
                : "holiday";
    }
}
