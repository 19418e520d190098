package se.klartecken.calendar;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableList;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** The public holidays and eves of one year by date. They are asked for day by day, and found once. */
final class YearOfDays {

    /** Filled as years are asked for; two threads that fill the same year find the same. */
    private static final AtomicReferenceArray<YearOfDays> FOUND =
            new AtomicReferenceArray<>(CalendarYears.LAST - CalendarYears.FIRST + 1);

    private final Map<LocalDate, List<PublicHoliday>> holidays;
    private final Map<LocalDate, Eve> eves;

    private YearOfDays(int year) {
        this.holidays = PublicHoliday.in(year).stream()
                .collect(groupingBy(HolidayDate::date, mapping(HolidayDate::holiday, toUnmodifiableList())));
        this.eves = Arrays.stream(Eve.values()).collect(toMap(eve -> eve.dateIn(year), eve -> eve));
    }

    /** @throws IllegalArgumentException where the date lies outside the known years */
    static YearOfDays of(LocalDate date) {
        int year = CalendarYears.require(date.getYear());
        YearOfDays found = FOUND.get(year - CalendarYears.FIRST);
        if (found == null) {
            found = new YearOfDays(year);
            FOUND.set(year - CalendarYears.FIRST, found);
        }
        return found;
    }

    /** In the order of the enum. */
    List<PublicHoliday> holidaysOn(LocalDate date) {
        return holidays.getOrDefault(date, List.of());
    }

    Optional<Eve> eveOn(LocalDate date) {
        return Optional.ofNullable(eves.get(date));
    }
}
