package se.klartecken.calendar;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Jollyday knows today's rules alone, hence the years from 2005; and it mixes the eves with the public holidays. */
class JollydayTest {

    private static final Set<String> EVES = Set.of("CHRISTMAS_EVE", "NEW_YEARS_EVE", "MIDSUMMER_EVE");
    private static final HolidayManager SWEDEN =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.SWEDEN));

    static IntStream years() {
        return IntStream.rangeClosed(2005, 2199);
    }

    @ParameterizedTest
    @MethodSource("years")
    void agreesOnPublicHolidays(int year) {
        assertThat(PublicHoliday.in(year).stream().map(HolidayDate::date).collect(toSet()))
                .isEqualTo(dates(year, holiday -> !EVES.contains(holiday.getPropertiesKey())));
    }

    @ParameterizedTest
    @MethodSource("years")
    void agreesOnEves(int year) {
        assertThat(Arrays.stream(Eve.values()).map(eve -> eve.dateIn(year)).collect(toSet()))
                .isEqualTo(dates(year, holiday -> EVES.contains(holiday.getPropertiesKey())));
    }

    private static Set<LocalDate> dates(int year, Predicate<Holiday> wanted) {
        return SWEDEN.getHolidays(Year.of(year)).stream()
                .filter(wanted)
                .map(Holiday::getDate)
                .collect(toSet());
    }
}
