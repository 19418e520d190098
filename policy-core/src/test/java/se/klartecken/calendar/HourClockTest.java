package se.klartecken.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.klartecken.calendar.Stockholm.date;
import static se.klartecken.calendar.Stockholm.instant;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HourClockTest {

    private static final Duration FOUR_HOURS = Duration.ofHours(4);
    private static final WorkingCalendar NO_HOURS = WorkingCalendar.common();
    private static final WorkingCalendar OFFICE =
            NO_HOURS.withOfficeHours(OfficeHours.parse("MON-THU 08:00-12:00 13:00-16:30, FRI 08:00-15:00"));

    @ParameterizedTest
    @CsvSource({
        "2026-06-08 08:00, 2026-06-08 12:00",
        "2026-06-08 08:01, 2026-06-08 13:01",
        "2026-06-08 12:30, 2026-06-09 08:30",
        "2026-06-11 15:00, 2026-06-12 10:30",
        "2026-06-12 14:00, 2026-06-15 11:00",
        "2026-06-14 03:00, 2026-06-15 12:00"
    })
    void leavesOutBreaks(String received, String due) {
        Deadline deadline = deadline(HourClock.OFFICE_HOURS, instant(received), OFFICE);
        assertThat(deadline.dueAt().toInstant()).isEqualTo(instant(due));
        assertThat(ReceiptChecks.counted(deadline)).isEqualTo(FOUR_HOURS);
        ReceiptChecks.check(deadline);
    }

    @Test
    void exactlyTheDurationIsInTime() {
        Instant received = instant("2026-06-08 10:00").plusSeconds(1);
        Deadline deadline = deadline(HourClock.WEEKDAY_24H, received, OFFICE);
        assertThat(deadline.metBy(received.plus(FOUR_HOURS))).isTrue();
        assertThat(deadline.passedAt(received.plus(FOUR_HOURS).plusSeconds(1))).isTrue();
    }

    @Test
    void saysThatItFellBackWhereThereAreNoOfficeHours() {
        Deadline deadline = deadline(HourClock.OFFICE_HOURS, instant("2026-06-12 22:00"), NO_HOURS);
        assertThat(deadline.dueAt().toInstant()).isEqualTo(instant("2026-06-15 02:00"));
        assertThat(deadline.asked()).isEqualTo(HourClock.OFFICE_HOURS);
        assertThat(deadline.used()).isEqualTo(HourClock.WEEKDAY_24H);
        assertThat(deadline.fellBack()).isTrue();
    }

    @Test
    void aShortenedDayAloneIsNoSetOfOfficeHours() {
        WorkingCalendar calendar = NO_HOURS.withLocalDays(
                new LocalDays(Map.of(), Map.of(date("2026-06-08"), DayHours.parse("08:00-12:00")), false));
        Deadline deadline = deadline(HourClock.OFFICE_HOURS, instant("2026-06-08 11:00"), calendar);
        assertThat(deadline.dueAt().toInstant()).isEqualTo(instant("2026-06-08 15:00"));
        assertThat(deadline.fellBack()).isTrue();
    }

    @Test
    void endsAtMidnightWhereTheHoursDo() {
        Deadline deadline = deadline(HourClock.WEEKDAY_24H, instant("2026-06-12 20:00"), OFFICE);
        assertThat(deadline.dueAt().toInstant()).isEqualTo(instant("2026-06-13 00:00"));
        assertThat(deadline.skipped()).isEmpty();
    }

    @Test
    void plainHoursRunThroughTheWeekend() {
        Deadline deadline = new ResponseTime.CountedHours(Duration.ofHours(60), HourClock.ARRIVAL_ON_WEEKDAY)
                .deadline(instant("2026-06-12 22:00"), OFFICE)
                .orElseThrow();
        assertThat(deadline.dueAt().toInstant()).isEqualTo(instant("2026-06-15 10:00"));
        assertThat(deadline.counted()).isEqualTo(List.of(new Segment(deadline.startsAt(), deadline.dueAt())));
        ReceiptChecks.check(deadline);
    }

    @Test
    void plainHoursNeedAWorkingDayToArriveOn() {
        assertThat(new ResponseTime.CountedHours(FOUR_HOURS, HourClock.ARRIVAL_ON_WEEKDAY)
                        .deadline(instant("2026-06-19 10:00"), OFFICE))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1S", "PT8784H0.000000001S", "PT2562047788015215H"})
    void refusesHoursOutOfReason(Duration hours) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ResponseTime.CountedHours(hours, HourClock.OFFICE_HOURS));
    }

    @Test
    void endsTheSearchWithTheYearsItKnows() {
        WorkingCalendar aMinuteAWeek = NO_HOURS.withOfficeHours(OfficeHours.parse("MON 08:00-08:01"));
        ResponseTime longest = new ResponseTime.CountedHours(ResponseTime.CountedHours.LONGEST, HourClock.OFFICE_HOURS);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> longest.deadline(instant("2026-06-08 10:00"), aMinuteAWeek));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> longest.deadline(Instant.EPOCH.plus(Duration.ofDays(100_000)), OFFICE));
    }

    private static Deadline deadline(HourClock clock, Instant received, WorkingCalendar calendar) {
        return new ResponseTime.CountedHours(FOUR_HOURS, clock)
                .deadline(received, calendar)
                .orElseThrow();
    }
}
