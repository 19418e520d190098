package se.klartecken.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** How soon something is to be answered, under one reading of the words. */
public sealed interface ResponseTime {

    /**
     * The deadline of what was received at that instant.
     *
     * @return empty only under {@link HourClock#ARRIVAL_ON_WEEKDAY}, for an arrival on a day off
     * @throws IllegalArgumentException where a date outside 1900–2199 is met
     * @throws NoWorkingDayException where the calendar has next to no working days
     */
    Optional<Deadline> deadline(Instant received, WorkingCalendar calendar);

    /**
     * Within a number of working days.
     *
     * @param days at least one, at most {@link #MOST}
     */
    record WorkingDays(int days, WorkingDayCounting counting) implements ResponseTime {

        /** About a year of Mondays to Fridays. */
        public static final int MOST = 260;

        public WorkingDays {
            if (days < 1 || days > MOST) {
                throw new IllegalArgumentException("working days must be at least one and at most " + MOST);
            }
        }

        @Override
        public Optional<Deadline> deadline(Instant received, WorkingCalendar calendar) {
            OffsetDateTime start = StockholmTime.at(received);
            Due due = counting.due(start, days, calendar);
            return Optional.of(new Receipt(start, calendar).forWorkingDays(due, counting));
        }
    }

    /**
     * Within a number of counted hours.
     *
     * @param hours more than zero, at most {@link #LONGEST}
     */
    record CountedHours(Duration hours, HourClock clock) implements ResponseTime {

        /** A year of hours, round the clock. */
        public static final Duration LONGEST = Duration.ofDays(366);

        public CountedHours {
            if (hours.isZero() || hours.isNegative() || hours.compareTo(LONGEST) > 0) {
                throw new IllegalArgumentException("counted hours must be more than none and at most " + LONGEST);
            }
        }

        @Override
        public Optional<Deadline> deadline(Instant received, WorkingCalendar calendar) {
            OffsetDateTime start = StockholmTime.at(received);
            HourClock used = clock.usedWith(calendar);
            WorkingCalendar days = used.daysOf(calendar);
            List<Segment> counted = used.count(hours, start, days);
            return counted.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Receipt(start, days).forHours(counted, clock, used));
        }
    }
}
