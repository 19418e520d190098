package se.klartecken.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** Days and times of day at which rules about time tend to be wrong, by the clock in Stockholm. */
final class SpecialDays {

    static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    /** Each of them is followed and preceded by ordinary days, so checks a few days off are as interesting. */
    static final List<LocalDate> ALL = Stream.of(
                    "2026-03-29", // the clocks go forward, Sunday before Holy Week
                    "2026-10-25", // the clocks go back
                    "2026-04-03", // Good Friday
                    "2026-04-06", // Easter Monday
                    "2026-04-30", // the day before May Day, no eve
                    "2026-05-14", // Ascension Day, a Thursday
                    "2026-05-15", // squeezed between it and a Saturday
                    "2026-06-06", // National Day on a Saturday
                    "2025-06-06", // and on a Friday
                    "2026-06-19", // Midsummer Eve
                    "2026-10-31", // All Saints' Day
                    "2026-12-24", // Christmas Eve, a Thursday
                    "2026-12-31", // New Year's Eve
                    "2027-01-04", // between New Year and Epiphany
                    "2024-02-29", // a leap day
                    "2028-02-29",
                    "2026-02-28", // the last day of a reporting month
                    "2026-03-01",
                    "2026-09-01",
                    "2026-09-30",
                    "2026-10-01")
            .map(LocalDate::parse)
            .toList();

    /** Starts and ends of office hours, the seconds beside them, midnight, the hour that is skipped or comes twice. */
    static final List<LocalTime> TIMES = Stream.of(
                    "00:00",
                    "00:00:01",
                    "02:00",
                    "02:30",
                    "07:59:59",
                    "08:00",
                    "09:15",
                    "11:59:59",
                    "12:00",
                    "12:30",
                    "13:00",
                    "14:59",
                    "15:00",
                    "16:29:59",
                    "16:30",
                    "16:30:01",
                    "17:00",
                    "17:00:01",
                    "20:45",
                    "23:59:59.999")
            .map(LocalTime::parse)
            .toList();

    private SpecialDays() {}

    static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ZONE).toInstant();
    }
}
