package se.klartecken.calendar;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ClockOracleTest {

    private static final WorkingCalendar OFFICE =
            WorkingCalendar.common().withOfficeHours(OfficeHours.parse("MON-FRI 08:00-17:00"));
    private static final WorkingCalendar SATURDAYS_TOO =
            WorkingCalendar.common().withSaturdayIsVardag(true);
    private static final Duration FOUR_HOURS = Duration.ofHours(4);

    /** The days off that the table's rows meet, from the almanac. */
    private static final Map<LocalDate, String> DAYS_OFF = Map.ofEntries(
            dayOff("2026-04-03", "långfredagen"),
            dayOff("2026-04-04", "lördag"),
            dayOff("2026-04-05", "påskdagen"),
            dayOff("2026-04-06", "annandag påsk"),
            dayOff("2026-05-14", "Kristi himmelsfärdsdag"),
            dayOff("2026-06-13", "lördag"),
            dayOff("2026-06-14", "söndag"),
            dayOff("2026-06-19", "midsommarafton"),
            dayOff("2026-06-20", "midsommardagen"),
            dayOff("2026-06-21", "söndag"),
            dayOff("2026-12-24", "julafton"),
            dayOff("2026-12-25", "juldagen"),
            dayOff("2026-12-26", "annandag jul"),
            dayOff("2026-12-27", "söndag"),
            dayOff("2026-12-31", "nyårsafton"),
            dayOff("2027-01-01", "nyårsdagen"),
            dayOff("2027-01-02", "lördag"),
            dayOff("2027-01-03", "söndag"));

    private record Column(String name, ResponseTime time, WorkingCalendar calendar) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("W1", new ResponseTime.WorkingDays(1, WorkingDayCounting.FOLLOWING_WORKING_DAY), OFFICE),
            new Column("W2", new ResponseTime.WorkingDays(1, WorkingDayCounting.ELAPSED), OFFICE),
            new Column("T1", fourHours(HourClock.WEEKDAY_24H), OFFICE),
            new Column("T1, Saturdays too", fourHours(HourClock.WEEKDAY_24H), SATURDAYS_TOO),
            new Column("T2", fourHours(HourClock.OFFICE_HOURS), OFFICE),
            new Column("T3", fourHours(HourClock.ARRIVAL_ON_WEEKDAY), OFFICE));

    @Test
    void hasFourteenRowsOfSixColumns() {
        assertThat(ClockOracle.rows())
                .hasSize(14)
                .allSatisfy(row -> assertThat(row.due()).hasSameSizeAs(COLUMNS).hasSize(6));
    }

    @TestFactory
    Stream<DynamicTest> everyCell() {
        return ClockOracle.rows().stream()
                .flatMap(row -> IntStream.range(0, COLUMNS.size()).mapToObj(column -> cell(row, column)));
    }

    private static DynamicTest cell(ClockOracle.Row row, int index) {
        Column column = COLUMNS.get(index);
        return dynamicTest(column.name() + ": " + row.name(), () -> {
            Optional<Deadline> deadline = column.time().deadline(row.received(), column.calendar());
            assertThat(deadline.map(found -> found.dueAt().toInstant()))
                    .isEqualTo(row.due().get(index));
            deadline.ifPresent(found -> checkReceipt(found, row, column));
        });
    }

    private static void checkReceipt(Deadline deadline, ClockOracle.Row row, Column column) {
        ReceiptChecks.check(deadline);
        assertThat(deadline.startsAt().toInstant()).isEqualTo(row.received());
        assertThat(deadline.dueAtInTime()).isTrue();
        assertThat(deadline.fellBack()).isFalse();
        assertThat(namesOfDaysOff(deadline)).isEqualTo(expectedDaysOff(deadline, column));
        if (column.time() instanceof ResponseTime.CountedHours) {
            assertThat(ReceiptChecks.counted(deadline)).isEqualTo(FOUR_HOURS);
        }
    }

    private static Map<LocalDate, String> namesOfDaysOff(Deadline deadline) {
        return deadline.skipped().stream()
                .filter(day -> day.reason() instanceof DayOff)
                .collect(toMap(SkippedDay::date, SkippedDay::swedishName));
    }

    private static Map<LocalDate, String> expectedDaysOff(Deadline deadline, Column column) {
        if (deadline.used() == HourClock.ARRIVAL_ON_WEEKDAY) {
            return Map.of();
        }
        LocalDate first = deadline.startsAt().toLocalDate();
        LocalDate last = deadline.dueAt().toLocalDate();
        return DAYS_OFF.entrySet().stream()
                .filter(day -> !day.getKey().isBefore(first) && !day.getKey().isAfter(last))
                .filter(day ->
                        !(column.calendar().saturdayIsVardag() && day.getValue().equals("lördag")))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static ResponseTime fourHours(HourClock clock) {
        return new ResponseTime.CountedHours(FOUR_HOURS, clock);
    }

    private static Map.Entry<LocalDate, String> dayOff(String date, String swedishName) {
        return entry(Stockholm.date(date), swedishName);
    }
}
