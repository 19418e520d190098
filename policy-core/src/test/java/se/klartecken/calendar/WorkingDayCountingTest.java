package se.klartecken.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.klartecken.calendar.Stockholm.date;
import static se.klartecken.calendar.Stockholm.instant;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDayCountingTest {

    private static final WorkingCalendar NO_HOURS = WorkingCalendar.common();
    private static final WorkingCalendar OFFICE =
            NO_HOURS.withOfficeHours(OfficeHours.parse("MON-THU 08:00-12:00 13:00-16:30, FRI 09:00-15:00"));

    @ParameterizedTest
    @CsvSource({
        // Monday in the morning, at lunch, at closing, in the evening
        "FOLLOWING_WORKING_DAY, 2026-06-08 10:00, 2026-06-09 16:30",
        "FOLLOWING_WORKING_DAY, 2026-06-08 23:59, 2026-06-09 16:30",
        "FOLLOWING_WORKING_DAY, 2026-06-11 10:00, 2026-06-12 15:00",
        "FOLLOWING_WORKING_DAY, 2026-06-13 10:00, 2026-06-15 16:30",
        "ELAPSED, 2026-06-08 07:59, 2026-06-08 16:30",
        "ELAPSED, 2026-06-08 08:00, 2026-06-09 08:00",
        "ELAPSED, 2026-06-08 12:30, 2026-06-09 12:30",
        "ELAPSED, 2026-06-08 16:29, 2026-06-09 16:29",
        "ELAPSED, 2026-06-08 16:30, 2026-06-09 16:30",
        "ELAPSED, 2026-06-13 10:00, 2026-06-15 16:30",
        // Thursday to a Friday that closes earlier and opens later
        "ELAPSED, 2026-06-11 16:00, 2026-06-12 15:00",
        "ELAPSED, 2026-06-11 15:00, 2026-06-12 15:00",
        "ELAPSED, 2026-06-11 08:30, 2026-06-12 08:30",
        "SAME_DAY, 2026-06-08 06:00, 2026-06-08 16:30",
        "SAME_DAY, 2026-06-08 12:30, 2026-06-08 16:30",
        "SAME_DAY, 2026-06-08 16:29, 2026-06-08 16:30",
        "SAME_DAY, 2026-06-08 16:30, 2026-06-09 16:30",
        "SAME_DAY, 2026-06-12 15:00, 2026-06-15 16:30",
        "SAME_DAY, 2026-06-14 10:00, 2026-06-15 16:30"
    })
    void endsWithOfficeHours(WorkingDayCounting counting, String received, String due) {
        Deadline deadline = deadline(counting, received, OFFICE);
        assertThat(deadline.dueAt().toInstant()).isEqualTo(instant(due));
        assertThat(deadline.dueAtInTime()).isTrue();
        ReceiptChecks.check(deadline);
    }

    @ParameterizedTest
    @CsvSource({
        "FOLLOWING_WORKING_DAY, 2026-06-08 10:00, 2026-06-10 00:00, false",
        "FOLLOWING_WORKING_DAY, 2026-06-12 10:00, 2026-06-16 00:00, false",
        "ELAPSED, 2026-06-08 00:00, 2026-06-09 00:00, true",
        "ELAPSED, 2026-06-08 10:00, 2026-06-09 10:00, true",
        "ELAPSED, 2026-06-12 23:59, 2026-06-15 23:59, true",
        "ELAPSED, 2026-06-13 10:00, 2026-06-16 00:00, false",
        "SAME_DAY, 2026-06-08 10:00, 2026-06-09 00:00, false",
        "SAME_DAY, 2026-06-13 10:00, 2026-06-16 00:00, false"
    })
    void endsAtMidnightWithoutOfficeHours(WorkingDayCounting counting, String received, String due, boolean inTime) {
        Deadline deadline = deadline(counting, received, NO_HOURS);
        assertThat(deadline.dueAt().toInstant()).isEqualTo(instant(due));
        assertThat(deadline.dueAtInTime()).isEqualTo(inTime);
        ReceiptChecks.check(deadline);
    }

    @ParameterizedTest
    @CsvSource({
        // Two working days from the Thursday before Midsummer Eve, which is a Friday
        "FOLLOWING_WORKING_DAY, 2026-06-18 10:00, 2026-06-23 16:30",
        "ELAPSED, 2026-06-18 07:59, 2026-06-22 16:30",
        "ELAPSED, 2026-06-18 10:00, 2026-06-23 10:00",
        "ELAPSED, 2026-06-18 16:30, 2026-06-23 16:30",
        "ELAPSED, 2026-06-20 10:00, 2026-06-23 16:30",
        // A Friday closes earlier, which matters to what is due on it and not to what is due after it
        "ELAPSED, 2026-06-10 16:00, 2026-06-12 15:00",
        "ELAPSED, 2026-06-11 16:00, 2026-06-15 16:00",
        "SAME_DAY, 2026-06-18 10:00, 2026-06-22 16:30",
        "SAME_DAY, 2026-06-18 16:30, 2026-06-23 16:30",
        "SAME_DAY, 2026-06-20 10:00, 2026-06-23 16:30"
    })
    void twoDaysEndOneWorkingDayLater(WorkingDayCounting counting, String received, String due) {
        Deadline deadline = new ResponseTime.WorkingDays(2, counting)
                .deadline(instant(received), OFFICE)
                .orElseThrow();
        assertThat(deadline.dueAt().toInstant()).isEqualTo(instant(due));
        assertThat(deadline.dueAtInTime()).isTrue();
        ReceiptChecks.check(deadline);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 261, Integer.MAX_VALUE})
    void asksForAtLeastOneDayAndNoMoreThanAYear(int days) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ResponseTime.WorkingDays(days, WorkingDayCounting.ELAPSED));
    }

    /** 2026 has 253 Mondays to Fridays that are neither public holidays nor one of the three eves, and begins with a holiday. */
    @Test
    void countsAYearOfDays() {
        Deadline deadline = new ResponseTime.WorkingDays(260, WorkingDayCounting.FOLLOWING_WORKING_DAY)
                .deadline(instant("2026-01-01 10:00"), NO_HOURS)
                .orElseThrow();
        long passed = date("2026-01-02")
                .datesUntil(deadline.dueAt().toLocalDate())
                .filter(day -> NO_HOURS.isWorkingDay(day))
                .count();
        assertThat(passed).isEqualTo(260);
        ReceiptChecks.check(deadline);
    }

    @Test
    void endsWithTheHoursOfAShortenedDay() {
        LocalDays shortTuesday =
                new LocalDays(Map.of(), Map.of(date("2026-06-09"), DayHours.parse("08:00-11:00")), false);
        for (WorkingCalendar calendar : new WorkingCalendar[] {OFFICE, NO_HOURS}) {
            Deadline deadline = deadline(
                    WorkingDayCounting.FOLLOWING_WORKING_DAY, "2026-06-08 10:00", calendar.withLocalDays(shortTuesday));
            assertThat(deadline.dueAt().toInstant()).isEqualTo(instant("2026-06-09 11:00"));
            assertThat(deadline.dueAtInTime()).isTrue();
        }
    }

    @Test
    void countsAnOfficeThatClosesAtMidnightAsOpenUntilThen() {
        WorkingCalendar late = NO_HOURS.withOfficeHours(OfficeHours.parse("MON-FRI 12:00-24:00"));
        Deadline deadline = deadline(WorkingDayCounting.SAME_DAY, "2026-06-08 23:59", late);
        assertThat(deadline.dueAt().toInstant()).isEqualTo(instant("2026-06-09 00:00"));
        assertThat(deadline.dueAtInTime()).isTrue();
        ReceiptChecks.check(deadline);
    }

    private static Deadline deadline(WorkingDayCounting counting, String received, WorkingCalendar calendar) {
        return new ResponseTime.WorkingDays(1, counting)
                .deadline(instant(received), calendar)
                .orElseThrow();
    }
}
