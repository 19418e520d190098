package se.klartecken.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klartecken.calendar.Stockholm.date;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clocks go from 02:00 to 03:00 on Sunday 29 March 2026, and from 03:00 to 02:00 on Sunday 25 October 2026. */
class ClockChangeTest {

    private static final WorkingCalendar OFFICE =
            WorkingCalendar.common().withOfficeHours(OfficeHours.parse("MON-FRI 08:00-17:00"));

    @ParameterizedTest
    @CsvSource({
        // 52 hours from Friday 22:00 are two days and four hours; the clock shows one more, or one less.
        "2026-03-27T22:00+01:00, PT52H, 2026-03-30T03:00+02:00",
        "2026-10-23T22:00+02:00, PT52H, 2026-10-26T01:00+01:00",
        "2026-03-27T22:00+01:00, PT27H59M59S, 2026-03-29T01:59:59+01:00",
        "2026-03-27T22:00+01:00, PT28H, 2026-03-29T03:00+02:00",
        "2026-10-23T22:00+02:00, PT28H59M59S, 2026-10-25T02:59:59+02:00",
        "2026-10-23T22:00+02:00, PT29H, 2026-10-25T02:00+01:00"
    })
    void plainHoursCountInstants(OffsetDateTime received, Duration hours, OffsetDateTime due) {
        Deadline deadline = hours(HourClock.ARRIVAL_ON_WEEKDAY, hours, received, OFFICE);
        assertThat(deadline.dueAt().equals(due))
                .as("%s is %s", deadline.dueAt(), due)
                .isTrue();
        ReceiptChecks.check(deadline);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-28T12:00+01:00, 2026-03-29T13:00+02:00", "2026-10-24T12:00+02:00, 2026-10-25T11:00+01:00"})
    void aDayOfHoursIsNotTheSameClockTime(OffsetDateTime received, OffsetDateTime due) {
        WorkingCalendar saturdays = WorkingCalendar.common().withSaturdayIsVardag(true);
        assertThat(hours(HourClock.ARRIVAL_ON_WEEKDAY, Duration.ofHours(24), received, saturdays)
                        .dueAt())
                .isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "WEEKDAY_24H, 2026-03-27T22:00+01:00, 2026-03-30T02:00+02:00",
        "WEEKDAY_24H, 2026-10-23T22:00+02:00, 2026-10-26T02:00+01:00",
        "OFFICE_HOURS, 2026-03-27T15:00+01:00, 2026-03-30T10:00+02:00",
        "OFFICE_HOURS, 2026-10-23T15:00+02:00, 2026-10-26T10:00+01:00",
        // The last second before each change and the first after it; 02:30 twice over
        "OFFICE_HOURS, 2026-03-29T01:59:59+01:00, 2026-03-30T12:00+02:00",
        "OFFICE_HOURS, 2026-03-29T03:00+02:00, 2026-03-30T12:00+02:00",
        "WEEKDAY_24H, 2026-10-25T02:30+02:00, 2026-10-26T04:00+01:00",
        "WEEKDAY_24H, 2026-10-25T02:30+01:00, 2026-10-26T04:00+01:00"
    })
    void countedHoursSkipTheNightOfTheChange(HourClock clock, OffsetDateTime received, OffsetDateTime due) {
        Deadline deadline = hours(clock, Duration.ofHours(4), received, OFFICE);
        assertThat(deadline.startsAt()).isEqualTo(received);
        assertThat(deadline.dueAt()).isEqualTo(due);
        assertThat(ReceiptChecks.counted(deadline)).isEqualTo(Duration.ofHours(4));
        ReceiptChecks.check(deadline);
    }

    @ParameterizedTest
    @CsvSource({
        "FOLLOWING_WORKING_DAY, 2026-03-27T15:00+01:00, 2026-03-30T17:00+02:00",
        "FOLLOWING_WORKING_DAY, 2026-10-23T15:00+02:00, 2026-10-26T17:00+01:00",
        "ELAPSED, 2026-03-27T15:00+01:00, 2026-03-30T15:00+02:00",
        "ELAPSED, 2026-10-23T15:00+02:00, 2026-10-26T15:00+01:00",
        "SAME_DAY, 2026-03-29T01:59:59+01:00, 2026-03-30T17:00+02:00",
        "SAME_DAY, 2026-10-25T02:30+02:00, 2026-10-26T17:00+01:00",
        "SAME_DAY, 2026-10-25T02:30+01:00, 2026-10-26T17:00+01:00"
    })
    void workingDaysFollowTheClock(WorkingDayCounting counting, OffsetDateTime received, OffsetDateTime due) {
        Deadline deadline = new ResponseTime.WorkingDays(1, counting)
                .deadline(received.toInstant(), OFFICE)
                .orElseThrow();
        assertThat(deadline.dueAt()).isEqualTo(due);
        ReceiptChecks.check(deadline);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-29, 01:59, 2026-03-29T01:59+01:00",
        "2026-03-29, 02:00, 2026-03-29T03:00+02:00",
        "2026-03-29, 02:30, 2026-03-29T03:00+02:00",
        "2026-03-29, 03:00, 2026-03-29T03:00+02:00",
        "2026-10-25, 01:59, 2026-10-25T01:59+02:00",
        "2026-10-25, 02:30, 2026-10-25T02:30+02:00",
        "2026-10-25, 03:00, 2026-10-25T03:00+01:00"
    })
    void aClockTimeLeftOutIsTheChangeAndOneRepeatedIsTheFirst(String date, LocalTime time, OffsetDateTime expected) {
        assertThat(StockholmTime.at(date(date), time)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "00:00-24:00, PT23H, PT25H",
        "01:00-04:00, PT2H, PT4H",
        "02:00-03:00, PT0S, PT2H",
        "02:30-03:30, PT30M, PT2H",
        "08:00-17:00, PT9H, PT9H"
    })
    void windowsAreAsLongAsTheTimeThatPasses(String window, Duration inMarch, Duration inOctober) {
        TimeWindow hours = DayHours.parse(window).windows().get(0);
        assertThat(hours.on(date("2026-03-29")).map(Segment::length).orElse(Duration.ZERO))
                .isEqualTo(inMarch);
        assertThat(hours.on(date("2026-10-25")).map(Segment::length).orElse(Duration.ZERO))
                .isEqualTo(inOctober);
    }

    @Test
    void workingTimeLeavesTheChangeOut() {
        assertThat(between("2026-03-27T16:00+01:00", "2026-03-30T09:00+02:00")).isEqualTo(Duration.ofHours(2));
        assertThat(between("2026-10-23T16:00+02:00", "2026-10-26T09:00+01:00")).isEqualTo(Duration.ofHours(2));
    }

    private static Duration between(String from, String to) {
        return WorkingTime.between(instant(from), instant(to), OFFICE);
    }

    private static Instant instant(String time) {
        return OffsetDateTime.parse(time).toInstant();
    }

    private static Deadline hours(HourClock clock, Duration hours, OffsetDateTime received, WorkingCalendar calendar) {
        return new ResponseTime.CountedHours(hours, clock)
                .deadline(received.toInstant(), calendar)
                .orElseThrow();
    }
}
