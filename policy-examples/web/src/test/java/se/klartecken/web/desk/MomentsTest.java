package se.klartecken.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Local times as controls have them. */
class MomentsTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-15T12:00:00, 2026-01-15T11:00:00Z",
        "2026-07-15T12:00, 2026-07-15T10:00:00Z",
        "2026-10-25T02:30:00, 2026-10-25T00:30:00Z"
    })
    void aTimeIsThatOfTheClockInStockholm(String local, Instant expected) {
        assertThat(Moments.instant(local)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nyss",
                "2026-03-29T02:30:00",
                "2026-02-30T12:00:00",
                "2026-01-01",
                "2026-01-01T12:00:00Z",
                "1899-12-31T23:59:59",
                "2190-01-01T00:00:00",
                "+999999999-01-01T00:00:00"
            })
    void whatIsNoTimeIsNone(String local) {
        assertThat(Moments.instant(local)).isEmpty();
    }

    @Test
    void daysAreDays() {
        assertThat(Moments.day("2016-02-29")).contains(LocalDate.of(2016, 2, 29));
        assertThat(Moments.day("2015-02-29")).isEmpty();
        assertThat(Moments.day("0016-02-29")).isEmpty();
    }

    @Test
    void whatIsShownIsReadAsTheSame() {
        Instant instant = Instant.parse("2026-04-07T15:00:01Z");
        assertThat(Moments.local(instant)).isEqualTo("2026-04-07T17:00:01");
        assertThat(Moments.instant(Moments.local(instant))).contains(instant);
    }
}
