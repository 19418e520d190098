package se.klartecken.calendar;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * What "fyra timmar under vardagar" (four hours on weekdays; SOL-5-4) may mean. Exactly the duration is in time. Whoever
 * asks later never gets an earlier due time.
 */
public enum HourClock implements Counting {

    /** Hours within office hours. Where the calendar has none, {@link #WEEKDAY_24H}, since none may be invented. */
    OFFICE_HOURS {
        @Override
        HourClock usedWith(WorkingCalendar calendar) {
            return calendar.officeHours() == null ? WEEKDAY_24H : this;
        }

        @Override
        List<Segment> count(Duration hours, OffsetDateTime received, WorkingCalendar calendar) {
            return new HourCount(calendar, calendar::windows).count(hours, received);
        }
    },

    /** Hours from midnight to midnight of working days. */
    WEEKDAY_24H {
        @Override
        List<Segment> count(Duration hours, OffsetDateTime received, WorkingCalendar calendar) {
            return new HourCount(calendar, day -> List.of(TimeWindow.WHOLE_DAY)).count(hours, received);
        }
    },

    /** Plain hours, weekend or not, for what is received on a working day; no limit for anything else. */
    ARRIVAL_ON_WEEKDAY {
        @Override
        List<Segment> count(Duration hours, OffsetDateTime received, WorkingCalendar calendar) {
            return calendar.isWorkingDay(received.toLocalDate())
                    ? List.of(new Segment(
                            received, StockholmTime.at(received.toInstant().plus(hours))))
                    : List.of();
        }
    };

    /** The clock that can be used with that calendar. */
    HourClock usedWith(WorkingCalendar calendar) {
        return this;
    }

    /** The calendar whose working days it counts on: office hours matter only to the clock that counts within them. */
    WorkingCalendar daysOf(WorkingCalendar calendar) {
        return this == OFFICE_HOURS ? calendar : calendar.withoutOfficeHours();
    }

    /** The stretches that add up to the hours; empty where this clock sets no limit. */
    abstract List<Segment> count(Duration hours, OffsetDateTime received, WorkingCalendar calendar);
}
