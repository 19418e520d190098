package se.klartecken.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static se.klartecken.calendar.Stockholm.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

    private static final WorkingCalendar COMMON = WorkingCalendar.common();
    private static final DayHours SHORT = DayHours.parse("08:00-12:00");

    @ParameterizedTest
    @CsvSource({
        "2026-06-15, ",
        "2026-05-15, ",
        "2026-04-30, ",
        "2026-06-13, lördag",
        "2026-06-14, söndag",
        "2026-04-03, långfredagen",
        "2026-05-24, pingstdagen",
        "2026-06-06, nationaldagen",
        "2026-06-19, midsommarafton",
        "2026-06-20, midsommardagen",
        "2023-12-24, julafton",
        "2023-12-31, nyårsafton",
        "2008-05-01, första maj"
    })
    void saysWhyADateIsOff(LocalDate date, String name) {
        assertThat(COMMON.dayOff(date).map(DayOff::swedishName).orElse(null)).isEqualTo(name);
        assertThat(COMMON.isWorkingDay(date)).isEqualTo(name == null);
    }

    @Test
    void takesSaturdaysAndEvesAsWorkingDaysWhenTold() {
        WorkingCalendar saturdays = COMMON.withSaturdayIsVardag(true);
        assertThat(saturdays.isWorkingDay(date("2026-06-13"))).isTrue();
        assertThat(saturdays.isWorkingDay(date("2026-06-20"))).isFalse();
        WorkingCalendar eves = COMMON.withEveIsVardag(true);
        assertThat(eves.isWorkingDay(date("2026-06-19"))).isTrue();
        assertThat(eves.dayOff(date("2023-12-24"))).contains(DayOff.Ordinary.SUNDAY);
        assertThat(eves.dayOff(date("2022-12-24"))).contains(DayOff.Ordinary.SATURDAY);
    }

    @Test
    void hasNoWorkingDayOnWeekdaysWithoutOfficeHours() {
        WorkingCalendar calendar = COMMON.withOfficeHours(OfficeHours.parse("TUE-THU 09:00-15:00, SAT 10:00-14:00"));
        assertThat(calendar.dayOff(date("2026-06-15"))).contains(DayOff.Ordinary.NO_OFFICE_HOURS);
        assertThat(calendar.dayOff(date("2026-06-13"))).contains(DayOff.Ordinary.SATURDAY);
        assertThat(calendar.withSaturdayIsVardag(true).isWorkingDay(date("2026-06-13")))
                .isTrue();
        assertThat(calendar.nextWorkingDay(date("2026-06-11"))).isEqualTo(date("2026-06-16"));
    }

    @Test
    void keepsLocalDays() {
        WorkingCalendar calendar = COMMON.withOfficeHours(OfficeHours.parse("MON-FRI 08:00-17:00"))
                .withLocalDays(new LocalDays(
                        Map.of(date("2026-06-15"), ClosureReason.STAFF_DAY),
                        Map.of(date("2026-06-18"), SHORT, date("2026-06-20"), SHORT),
                        false));
        assertThat(calendar.dayOff(date("2026-06-15"))).contains(new DayOff.LocalClosure(ClosureReason.STAFF_DAY));
        assertThat(calendar.windows(date("2026-06-15"))).isEmpty();
        assertThat(calendar.windows(date("2026-06-17"))).containsExactly(new TimeWindow(480, 1020));
        assertThat(calendar.windows(date("2026-06-18"))).isEqualTo(SHORT.windows());
        assertThat(calendar.windows(date("2026-06-20"))).isEmpty();
    }

    /** An office that opens on Saturdays is open then, though a Saturday is no working day; on holidays it is not. */
    @Test
    void itsOfficeIsOpenOnWeekendsThatItHasHoursFor() {
        WorkingCalendar calendar = COMMON.withOfficeHours(OfficeHours.parse("MON-FRI 08:00-17:00, SAT 10:00-14:00"))
                .withLocalDays(new LocalDays(Map.of(date("2026-06-27"), ClosureReason.STAFF_DAY), Map.of(), false));
        assertThat(calendar.officeWindows(date("2026-06-15"))).containsExactly(new TimeWindow(480, 1020));
        assertThat(calendar.officeWindows(date("2026-06-13"))).containsExactly(new TimeWindow(600, 840));
        assertThat(calendar.officeWindows(date("2026-06-14"))).isEmpty();
        assertThat(calendar.officeWindows(date("2026-06-20"))).isEmpty();
        assertThat(calendar.officeWindows(date("2026-06-27"))).isEmpty();
        WorkingCalendar sundays = COMMON.withOfficeHours(OfficeHours.parse("SUN 12:00-16:00"));
        assertThat(sundays.officeWindows(date("2026-06-14"))).containsExactly(new TimeWindow(720, 960));
        assertThat(sundays.officeWindows(date("2026-04-05"))).isEmpty();
        assertThat(COMMON.officeWindows(date("2026-06-13"))).isEmpty();
        assertThat(COMMON.officeWindows(date("2026-06-15"))).containsExactly(TimeWindow.WHOLE_DAY);
    }

    @Test
    void knowsTheHoursOfAShortenedDayEvenWhereThereAreNoOthers() {
        WorkingCalendar calendar =
                COMMON.withLocalDays(new LocalDays(Map.of(), Map.of(date("2026-06-18"), SHORT), false));
        assertThat(calendar.windows(date("2026-06-17"))).containsExactly(TimeWindow.WHOLE_DAY);
        assertThat(calendar.windows(date("2026-06-18"))).isEqualTo(SHORT.windows());
    }

    @Test
    void worksOnADateThatHasHoursThoughItsWeekdayHasNone() {
        WorkingCalendar calendar = COMMON.withOfficeHours(OfficeHours.parse("TUE-FRI 08:00-17:00"))
                .withLocalDays(new LocalDays(Map.of(), Map.of(date("2026-06-15"), SHORT), false));
        assertThat(calendar.windows(date("2026-06-15"))).isEqualTo(SHORT.windows());
        assertThat(calendar.isWorkingDay(date("2026-06-22"))).isFalse();
    }

    /** The office may be open on a day that is no working day, but not on a public holiday or a day closed. */
    @ParameterizedTest
    @CsvSource({
        "2026-06-12, 08:00-17:00", // a Friday
        "2026-06-13, 10:00-14:00", // a Saturday with hours
        "2026-06-14, ", // a Sunday without
        "2026-06-06, ", // the National Day, a Saturday
        "2026-06-19, ", // Midsummer Eve, a Friday
        "2026-06-27, " // a Saturday closed
    })
    void isOpenOnWeekendsWithHours(LocalDate date, String hours) {
        WorkingCalendar calendar = COMMON.withOfficeHours(OfficeHours.parse("MON-FRI 08:00-17:00, SAT 10:00-14:00"))
                .withLocalDays(new LocalDays(Map.of(date("2026-06-27"), ClosureReason.OTHER), Map.of(), false));
        assertThat(calendar.officeWindows(date))
                .isEqualTo(hours == null ? List.of() : DayHours.parse(hours).windows());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-15, true", // Friday after Ascension Day
        "2024-12-23, true", // Monday before Christmas Eve
        "2024-12-27, true", // Friday after Boxing Day
        "2024-12-30, true", // Monday before New Year's Eve
        "2026-01-05, true", // Monday before Epiphany
        "2026-01-02, true", // Friday after New Year's Day
        "2026-12-28, false",
        "2026-06-15, false"
    })
    void hasSqueezeDaysOffWhenTold(LocalDate date, boolean squeezed) {
        WorkingCalendar calendar = COMMON.withLocalDays(new LocalDays(Map.of(), Map.of(), true));
        assertThat(calendar.dayOff(date).stream().anyMatch(DayOff.Ordinary.SQUEEZE_DAY::equals))
                .isEqualTo(squeezed);
        assertThat(COMMON.isWorkingDay(date)).isTrue();
    }

    @Test
    void doesNotTakeLocalAbsenceForASqueeze() {
        WorkingCalendar calendar = COMMON.withOfficeHours(OfficeHours.parse("MON 08:00-17:00"))
                .withLocalDays(new LocalDays(Map.of(), Map.of(), true));
        assertThat(calendar.isWorkingDay(date("2026-06-15"))).isTrue();
    }

    @Test
    void findsTheNextWorkingDay() {
        assertThat(COMMON.nextWorkingDay(date("2026-06-18"))).isEqualTo(date("2026-06-22"));
        assertThat(COMMON.nextWorkingDay(date("2026-06-21"))).isEqualTo(date("2026-06-22"));
        assertThat(COMMON.nextWorkingDay(date("2026-12-30"))).isEqualTo(date("2027-01-04"));
    }

    @Test
    void givesUpTheSearchInTheEnd() {
        LocalDate start = date("2026-01-01");
        WorkingCalendar closed = COMMON.withLocalDays(closedFor(1_100, start));
        assertThatThrownBy(() -> closed.nextWorkingDay(start))
                .isInstanceOfSatisfying(
                        NoWorkingDayException.class, e -> assertThat(e.after()).isEqualTo(start));
        // 5 January 2029, a Friday
        assertThat(COMMON.withLocalDays(closedFor(1_099, start)).nextWorkingDay(start))
                .isEqualTo(start.plusDays(1_100));
        WorkingCalendar sundays = COMMON.withOfficeHours(OfficeHours.parse("SUN 10:00-12:00"));
        assertThatThrownBy(() -> sundays.nextWorkingDay(start)).isInstanceOf(NoWorkingDayException.class);
    }

    private static LocalDays closedFor(int days, LocalDate after) {
        Map<LocalDate, ClosureReason> closed = after.plusDays(1)
                .datesUntil(after.plusDays(days + 1L))
                .collect(Collectors.toMap(Function.identity(), day -> ClosureReason.UNSTATED));
        return new LocalDays(closed, Map.of(), false);
    }

    @Test
    void refusesADayBothClosedAndShortened() {
        LocalDate day = date("2026-06-15");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LocalDays(Map.of(day, ClosureReason.OTHER), Map.of(day, SHORT), false));
    }

    @Test
    void knowsNoYearsBeyondItsOwn() {
        assertThatIllegalArgumentException().isThrownBy(() -> COMMON.isWorkingDay(date("1899-12-31")));
        assertThatIllegalArgumentException().isThrownBy(() -> COMMON.nextWorkingDay(date("2199-12-31")));
    }

    @Test
    void namesEveryReasonInBothLanguages() {
        assertThat(List.<SkipReason>of(
                        new DayOff.OnPublicHoliday(PublicHoliday.EPIPHANY),
                        new DayOff.OnEve(Eve.MIDSUMMER_EVE),
                        new DayOff.LocalClosure(ClosureReason.UNSTATED),
                        DayOff.Ordinary.SQUEEZE_DAY,
                        UncountedDay.DAY_OF_RECEIPT))
                .extracting(SkipReason::swedishName, SkipReason::englishName)
                .containsExactly(
                        tuple("trettondedag jul", "Epiphany"),
                        tuple("midsommarafton", "Midsummer Eve"),
                        tuple("lokalt stängt", "locally closed"),
                        tuple("klämdag", "squeeze day"),
                        tuple("mottagningsdagen räknas inte", "the day of receipt is not counted"));
    }
}
