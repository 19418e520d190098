package se.klartecken.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.klartecken.calendar.Stockholm.date;
import static se.klartecken.calendar.Stockholm.instant;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeadlineReceiptTest {

    private static final WorkingCalendar OFFICE =
            WorkingCalendar.common().withOfficeHours(OfficeHours.parse("MON-FRI 08:00-17:00"));

    @Test
    void explainsTheFollowingWorkingDayOverMidsummer() {
        assertThat(workingDay(WorkingDayCounting.FOLLOWING_WORKING_DAY, "2026-06-18 15:00", OFFICE))
                .isEqualTo(new Deadline(
                        OffsetDateTime.parse("2026-06-18T15:00+02:00"),
                        OffsetDateTime.parse("2026-06-22T17:00+02:00"),
                        true,
                        Stockholm.ZONE,
                        List.of(segment("2026-06-22T08:00+02:00", "2026-06-22T17:00+02:00")),
                        List.of(
                                skipped("2026-06-18", UncountedDay.DAY_OF_RECEIPT),
                                skipped("2026-06-19", new DayOff.OnEve(Eve.MIDSUMMER_EVE)),
                                skipped("2026-06-20", new DayOff.OnPublicHoliday(PublicHoliday.MIDSUMMER_DAY)),
                                skipped("2026-06-21", DayOff.Ordinary.SUNDAY)),
                        WorkingDayCounting.FOLLOWING_WORKING_DAY,
                        WorkingDayCounting.FOLLOWING_WORKING_DAY));
    }

    @Test
    void explainsOfficeHoursOverAWeekend() {
        Deadline deadline = hours(HourClock.OFFICE_HOURS, "2026-06-12 15:00");
        assertThat(deadline.counted())
                .containsExactly(
                        segment("2026-06-12T15:00+02:00", "2026-06-12T17:00+02:00"),
                        segment("2026-06-15T08:00+02:00", "2026-06-15T10:00+02:00"));
        assertThat(deadline.skipped())
                .containsExactly(
                        skipped("2026-06-13", DayOff.Ordinary.SATURDAY), skipped("2026-06-14", DayOff.Ordinary.SUNDAY));
    }

    @Test
    void explainsAnArrivalAtClosingTime() {
        List<SkippedDay> weekend = List.of(
                skipped("2026-06-12", UncountedDay.AFTER_CLOSING),
                skipped("2026-06-13", DayOff.Ordinary.SATURDAY),
                skipped("2026-06-14", DayOff.Ordinary.SUNDAY));
        assertThat(hours(HourClock.OFFICE_HOURS, "2026-06-12 17:00").skipped()).isEqualTo(weekend);
        assertThat(workingDay(WorkingDayCounting.ELAPSED, "2026-06-12 17:00", OFFICE)
                        .skipped())
                .isEqualTo(weekend);
        assertThat(workingDay(WorkingDayCounting.SAME_DAY, "2026-06-12 17:00", OFFICE)
                        .skipped())
                .isEqualTo(weekend);
    }

    @Test
    void explainsADueTimeBeforeOpening() {
        WorkingCalendar lateTuesday =
                WorkingCalendar.common().withOfficeHours(OfficeHours.parse("MON 08:00-17:00, TUE 10:00-17:00"));
        Deadline deadline = workingDay(WorkingDayCounting.ELAPSED, "2026-06-08 09:00", lateTuesday);
        assertThat(deadline.dueAt()).isEqualTo(OffsetDateTime.parse("2026-06-09T09:00+02:00"));
        assertThat(deadline.skipped()).containsExactly(skipped("2026-06-09", UncountedDay.BEFORE_OPENING));
    }

    @Test
    void explainsLocalDaysAndSqueezeDays() {
        WorkingCalendar calendar = OFFICE.withLocalDays(
                new LocalDays(Map.of(date("2026-05-18"), ClosureReason.DISRUPTION), Map.of(), true));
        Deadline deadline = workingDay(WorkingDayCounting.FOLLOWING_WORKING_DAY, "2026-05-14 12:00", calendar);
        assertThat(deadline.skipped())
                .extracting(SkippedDay::swedishName)
                .containsExactly("Kristi himmelsfärdsdag", "klämdag", "lördag", "söndag", "driftstörning");
        assertThat(deadline.skipped())
                .extracting(SkippedDay::englishName)
                .containsExactly("Ascension Day", "squeeze day", "Saturday", "Sunday", "disruption");
    }

    @Test
    void midnightBelongsToTheDayItEnds() {
        Deadline deadline =
                workingDay(WorkingDayCounting.FOLLOWING_WORKING_DAY, "2026-06-11 10:00", WorkingCalendar.common());
        assertThat(deadline.dueAt()).isEqualTo(OffsetDateTime.parse("2026-06-13T00:00+02:00"));
        assertThat(deadline.metBy(deadline.dueAt().toInstant())).isFalse();
        assertThat(deadline.skipped()).containsExactly(skipped("2026-06-11", UncountedDay.DAY_OF_RECEIPT));
        assertThat(deadline.counted()).containsExactly(segment("2026-06-12T00:00+02:00", "2026-06-13T00:00+02:00"));
    }

    @Test
    void segmentsAndDeadlinesRunForwards() {
        assertThatIllegalArgumentException().isThrownBy(() -> segment("2026-06-12T00:00+02:00", "2026-06-11T22:00Z"));
        Deadline good = hours(HourClock.WEEKDAY_24H, "2026-06-12 10:00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Deadline(
                        good.startsAt(),
                        good.startsAt(),
                        true,
                        good.zone(),
                        good.counted(),
                        good.skipped(),
                        good.asked(),
                        good.used()));
    }

    private static Deadline workingDay(WorkingDayCounting counting, String received, WorkingCalendar calendar) {
        return new ResponseTime.WorkingDays(1, counting)
                .deadline(instant(received), calendar)
                .orElseThrow();
    }

    private static Deadline hours(HourClock clock, String received) {
        return new ResponseTime.CountedHours(Duration.ofHours(4), clock)
                .deadline(instant(received), OFFICE)
                .orElseThrow();
    }

    private static Segment segment(String from, String to) {
        return new Segment(OffsetDateTime.parse(from), OffsetDateTime.parse(to));
    }

    private static SkippedDay skipped(String date, SkipReason reason) {
        return new SkippedDay(date(date), reason);
    }
}
