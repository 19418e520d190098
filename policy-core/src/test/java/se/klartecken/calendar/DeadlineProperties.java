package se.klartecken.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Holds for receipts at any nanosecond, not only on the minute. */
class DeadlineProperties {

    private static final long FIVE_DAYS_IN_NANOS = 5L * 24 * 3600 * 1_000_000_000;

    /** Under every reading; under ARRIVAL_ON_WEEKDAY among what has a deadline at all. */
    @Property
    void whoeverAsksLaterNeverGetsAnEarlierDueTime(
            @ForAll("cases") CalendarCases.Case given,
            @ForAll @IntRange(min = 1, max = 900) int minutes,
            @ForAll @IntRange(min = 1, max = 5) int days,
            @ForAll @LongRange(max = FIVE_DAYS_IN_NANOS) long nanosToFirst,
            @ForAll @LongRange(max = FIVE_DAYS_IN_NANOS) long nanosToSecond) {
        Instant first = given.received().plusNanos(nanosToFirst);
        Instant second = first.plusNanos(nanosToSecond);
        allReadings(Duration.ofMinutes(minutes), days)
                .forEach(time -> time.deadline(first, given.calendar())
                        .ifPresent(earlier -> time.deadline(second, given.calendar())
                                .ifPresent(later -> assertThat(later.dueAt().isBefore(earlier.dueAt()))
                                        .as("%s", time)
                                        .isFalse())));
    }

    @Property
    void theDueTimeLiesAfterTheStartAndTheReceiptHolds(
            @ForAll("cases") CalendarCases.Case given,
            @ForAll @LongRange(max = FIVE_DAYS_IN_NANOS) long nanos,
            @ForAll @IntRange(min = 1, max = 5) int days) {
        allReadings(Duration.ofNanos(1 + nanos / 40), days)
                .flatMap(time -> time.deadline(given.received().plusNanos(nanos), given.calendar()).stream())
                .forEach(ReceiptChecks::check);
    }

    @Property
    void strictReadingsAreDueNoLaterThanLenientOnes(
            @ForAll("cases") CalendarCases.Case given,
            @ForAll @LongRange(max = FIVE_DAYS_IN_NANOS) long nanos,
            @ForAll @IntRange(min = 1, max = 5) int days) {
        Instant received = given.received().plusNanos(nanos);
        assertThat(Stream.of(
                                WorkingDayCounting.SAME_DAY,
                                WorkingDayCounting.ELAPSED,
                                WorkingDayCounting.FOLLOWING_WORKING_DAY)
                        .map(counting -> new ResponseTime.WorkingDays(days, counting))
                        .flatMap(time -> time.deadline(received, given.calendar()).stream())
                        .map(deadline -> deadline.dueAt().toInstant()))
                .hasSize(3)
                .isSorted();
        assertThat(Stream.of(HourClock.ARRIVAL_ON_WEEKDAY, HourClock.WEEKDAY_24H, HourClock.OFFICE_HOURS)
                        .map(clock -> new ResponseTime.CountedHours(Duration.ofHours(4), clock))
                        .flatMap(time -> time.deadline(received, given.calendar()).stream())
                        .map(deadline -> deadline.dueAt().toInstant()))
                .hasSizeBetween(2, 3)
                .isSorted();
    }

    @Provide
    Arbitrary<CalendarCases.Case> cases() {
        return CalendarCases.cases();
    }

    private static Stream<ResponseTime> allReadings(Duration hours, int number) {
        List<ResponseTime> days = Arrays.stream(WorkingDayCounting.values())
                .<ResponseTime>map(counting -> new ResponseTime.WorkingDays(number, counting))
                .toList();
        List<ResponseTime> counted = Arrays.stream(HourClock.values())
                .<ResponseTime>map(clock -> new ResponseTime.CountedHours(hours, clock))
                .toList();
        return Stream.concat(days.stream(), counted.stream());
    }
}
