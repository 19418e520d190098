package se.klartecken.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.klartecken.calendar.Stockholm.instant;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingTimeTest {

    private static final WorkingCalendar OFFICE =
            WorkingCalendar.common().withOfficeHours(OfficeHours.parse("MON-FRI 08:00-12:00 13:00-17:00"));

    @ParameterizedTest
    @CsvSource({
        "2026-06-08 10:00, 2026-06-08 10:00, PT0S",
        "2026-06-08 10:00, 2026-06-08 11:30, PT1H30M",
        "2026-06-08 11:00, 2026-06-08 14:00, PT2H",
        "2026-06-08 12:00, 2026-06-08 13:00, PT0S",
        "2026-06-08 00:00, 2026-06-09 00:00, PT8H",
        "2026-06-12 16:00, 2026-06-15 09:00, PT2H",
        "2026-06-18 16:00, 2026-06-22 09:00, PT2H",
        "2026-06-13 00:00, 2026-06-14 23:59, PT0S"
    })
    void countsOfficeHours(String from, String to, Duration expected) {
        assertThat(WorkingTime.between(instant(from), instant(to), OFFICE)).isEqualTo(expected);
    }

    @Test
    void countsWholeWorkingDaysWhereThereAreNoOfficeHours() {
        assertThat(WorkingTime.between(
                        instant("2026-06-12 12:00"), instant("2026-06-15 12:00"), WorkingCalendar.common()))
                .isEqualTo(Duration.ofHours(24));
    }

    @Test
    void doesNotRunBackwards() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> WorkingTime.between(instant("2026-06-08 10:01"), instant("2026-06-08 10:00"), OFFICE));
    }
}
