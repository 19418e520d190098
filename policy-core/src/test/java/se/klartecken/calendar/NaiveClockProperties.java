package se.klartecken.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class NaiveClockProperties {

    @Property
    void workingDaysAreAsSteppedThrough(
            @ForAll("cases") CalendarCases.Case given,
            @ForAll WorkingDayCounting counting,
            @ForAll @IntRange(min = 1, max = 5) int days) {
        Deadline deadline = new ResponseTime.WorkingDays(days, counting)
                .deadline(given.received(), given.calendar())
                .orElseThrow();
        assertThat(due(deadline)).isEqualTo(clock(given).withinWorkingDays(days, counting, given.received()));
        ReceiptChecks.check(deadline);
        assertThat(deadline.used()).isEqualTo(deadline.asked()).isEqualTo(counting);
    }

    @Property
    void countedHoursAreAsSteppedThrough(
            @ForAll("cases") CalendarCases.Case given,
            @ForAll HourClock clock,
            @ForAll @IntRange(min = 1, max = 480) int minutes) {
        Optional<Deadline> deadline = new ResponseTime.CountedHours(Duration.ofMinutes(minutes), clock)
                .deadline(given.received(), given.calendar());
        assertThat(deadline.map(NaiveClockProperties::due))
                .isEqualTo(clock(given).within(minutes, clock, given.received()));
        deadline.ifPresent(found -> {
            ReceiptChecks.check(found);
            assertThat(ReceiptChecks.counted(found)).isEqualTo(Duration.ofMinutes(minutes));
            assertThat(found.fellBack())
                    .isEqualTo(clock == HourClock.OFFICE_HOURS && given.hours().isEmpty());
        });
    }

    @Property(tries = 300)
    void workingTimeIsAsSteppedThrough(
            @ForAll("cases") CalendarCases.Case given, @ForAll @IntRange(max = 20_000) int minutes) {
        Instant end = given.received().plus(Duration.ofMinutes(minutes));
        assertThat(WorkingTime.between(given.received(), end, given.calendar()))
                .isEqualTo(Duration.ofMinutes(clock(given).openMinutes(given.received(), end)));
    }

    @Example
    void bothCalendarsHaveTheSameHolidaysAndEves() {
        LocalDate.of(2024, 1, 1).datesUntil(LocalDate.of(2050, 1, 1)).forEach(date -> {
            assertThat(NaiveCalendar.isHoliday(date))
                    .isEqualTo(!PublicHoliday.on(date).isEmpty());
            assertThat(NaiveCalendar.isEve(date)).isEqualTo(Eve.on(date).isPresent());
        });
    }

    @Provide
    Arbitrary<CalendarCases.Case> cases() {
        return CalendarCases.cases();
    }

    private static NaiveClock clock(CalendarCases.Case given) {
        return new NaiveClock(new NaiveCalendar(given));
    }

    private static NaiveClock.Due due(Deadline deadline) {
        return new NaiveClock.Due(deadline.dueAt().toInstant(), deadline.dueAtInTime());
    }
}
