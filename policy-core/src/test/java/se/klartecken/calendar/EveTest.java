package se.klartecken.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EveTest {

    @ParameterizedTest
    @CsvSource({
        "2019-06-21, MIDSUMMER_EVE",
        "2026-06-19, MIDSUMMER_EVE",
        "1953-06-19, MIDSUMMER_EVE",
        "1952-06-23, MIDSUMMER_EVE",
        "2026-12-24, CHRISTMAS_EVE",
        "2026-12-31, NEW_YEARS_EVE"
    })
    void isOnItsDate(LocalDate date, Eve eve) {
        assertThat(Eve.on(date)).contains(eve);
    }

    @Test
    void isNotEveryDayBeforeAHoliday() {
        assertThat(Eve.on(Stockholm.date("2026-04-04"))).isEmpty();
        assertThat(Eve.on(Stockholm.date("2026-04-30"))).isEmpty();
    }

    @Test
    void isNamedInTheActOnStatutoryTime() {
        assertThat(Eve.values()).allSatisfy(eve -> {
            assertThat(eve.statute()).isEqualTo(Statute.STATUTORY_TIME_ACT_1930);
            assertThat(eve.swedishName()).endsWith("afton");
            assertThat(eve.englishName()).endsWith("Eve");
        });
    }
}
