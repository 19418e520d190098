package se.klartecken.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.klartecken.calendar.Stockholm.date;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicHolidayTest {

    @ParameterizedTest
    @CsvSource({
        "1900-04-15",
        "1913-03-23",
        "1943-04-25",
        "1954-04-18",
        "1981-04-19",
        "2000-04-23",
        "2008-03-23",
        "2026-04-05",
        "2038-04-25",
        "2049-04-18",
        "2076-04-19",
        "2160-03-23",
        "2190-04-25"
    })
    void findsEaster(LocalDate easter) {
        assertThat(PublicHoliday.EASTER_SUNDAY.dateIn(easter.getYear())).contains(easter);
    }

    @ParameterizedTest
    @CsvSource({
        // The reform of 1952 took effect with the year 1953.
        "1952-03-25, ANNUNCIATION",
        "1952-06-24, MIDSUMMER_DAY",
        "1953-06-20, MIDSUMMER_DAY",
        "1952-11-02, ALL_SAINTS_DAY",
        "1953-10-31, ALL_SAINTS_DAY",
        "1939-05-01, FIRST_OF_MAY",
        "2004-05-31, WHIT_MONDAY",
        "2005-06-06, NATIONAL_DAY",
        "2026-01-01, NEW_YEARS_DAY",
        "2026-01-06, EPIPHANY",
        "2026-04-03, GOOD_FRIDAY",
        "2026-04-06, EASTER_MONDAY",
        "2026-05-14, ASCENSION_DAY",
        "2026-05-24, WHIT_SUNDAY",
        "2026-06-20, MIDSUMMER_DAY",
        "2026-10-31, ALL_SAINTS_DAY",
        "2027-11-06, ALL_SAINTS_DAY",
        "2026-12-25, CHRISTMAS_DAY",
        "2026-12-26, BOXING_DAY"
    })
    void isOnItsDate(LocalDate date, PublicHoliday holiday) {
        assertThat(PublicHoliday.on(date)).containsExactly(holiday);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1938-05-01",
                "1953-03-25",
                "1953-06-24",
                "1953-11-01",
                "2004-06-06",
                "2005-05-16",
                "2026-05-25",
                "2026-06-19",
                "2026-12-24",
                "2026-12-31",
                "2026-06-14"
            })
    void isNotOnOtherDates(LocalDate date) {
        assertThat(PublicHoliday.on(date)).isEmpty();
    }

    @Test
    void mayShareADate() {
        assertThat(PublicHoliday.on(date("2008-05-01")))
                .containsExactly(PublicHoliday.FIRST_OF_MAY, PublicHoliday.ASCENSION_DAY);
    }

    @Test
    void listsAYearByDate() {
        assertThat(PublicHoliday.in(2026))
                .extracting(HolidayDate::date)
                .isSorted()
                .hasSize(13);
        assertThat(PublicHoliday.in(2004)).extracting(HolidayDate::holiday).contains(PublicHoliday.WHIT_MONDAY);
        assertThat(PublicHoliday.in(1938))
                .hasSize(13)
                .extracting(HolidayDate::holiday)
                .contains(PublicHoliday.ANNUNCIATION)
                .doesNotContain(PublicHoliday.FIRST_OF_MAY, PublicHoliday.NATIONAL_DAY);
    }

    @ParameterizedTest
    @CsvSource({
        "NATIONAL_DAY, 2005, HOLIDAYS_ACT_AMENDED_2004, 2005-04-01",
        "WHIT_MONDAY, 2004, HOLIDAYS_ACT_1989, 1990-01-01",
        "CHRISTMAS_DAY, 1990, HOLIDAYS_ACT_1989, 1990-01-01",
        "CHRISTMAS_DAY, 1989, BEFORE_HOLIDAYS_ACT, 1900-01-01",
        "FIRST_OF_MAY, 1989, FIRST_OF_MAY_ACT_1938, 1939-05-01",
        "MIDSUMMER_DAY, 1953, BEFORE_HOLIDAYS_ACT, 1953-01-01"
    })
    void restsOnAProvision(PublicHoliday holiday, int year, Statute statute, LocalDate from) {
        HolidayProvision provision = holiday.provisionIn(year).orElseThrow();
        assertThat(provision.statute()).isEqualTo(statute);
        assertThat(provision.from()).isEqualTo(from);
    }

    @ParameterizedTest
    @EnumSource
    void hasProvisionsThatFollowEachOther(PublicHoliday holiday) {
        List<HolidayProvision> provisions = holiday.provisions();
        assertThat(provisions).isNotEmpty();
        for (int i = 1; i < provisions.size(); i++) {
            assertThat(provisions.get(i - 1).until())
                    .isEqualTo(provisions.get(i).from().minusDays(1));
        }
        assertThat(Stream.concat(Stream.of(holiday.swedishName()), Stream.of(holiday.englishName())))
                .doesNotContain("");
    }

    @Test
    void citesStatutesByName() {
        assertThat(Arrays.stream(Statute.values()).map(Statute::citation))
                .doesNotHaveDuplicates()
                .allSatisfy(citation -> assertThat(citation).contains("lag"));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, 0, 1899, 2200, Integer.MAX_VALUE})
    void knowsNoOtherYears(int year) {
        assertThatIllegalArgumentException().isThrownBy(() -> PublicHoliday.in(year));
        assertThatIllegalArgumentException().isThrownBy(() -> PublicHoliday.CHRISTMAS_DAY.dateIn(year));
        assertThatIllegalArgumentException().isThrownBy(() -> Eve.CHRISTMAS_EVE.dateIn(year));
    }

    @Test
    void knowsTheFirstAndTheLastYear() {
        assertThat(PublicHoliday.on(date("1900-01-01"))).containsExactly(PublicHoliday.NEW_YEARS_DAY);
        assertThat(PublicHoliday.on(date("2199-12-26"))).containsExactly(PublicHoliday.BOXING_DAY);
        assertThatIllegalArgumentException().isThrownBy(() -> PublicHoliday.on(date("2200-01-01")));
        assertThatIllegalArgumentException().isThrownBy(() -> Eve.on(date("1899-12-31")));
    }
}
