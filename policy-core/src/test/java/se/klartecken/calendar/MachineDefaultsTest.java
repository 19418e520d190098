package se.klartecken.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klartecken.calendar.Stockholm.instant;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Neither the zone nor the locale of the machine has a say: not in dates, and not in digits or letters. */
class MachineDefaultsTest {

    private final TimeZone zone = TimeZone.getDefault();
    private final Locale locale = Locale.getDefault();

    @AfterEach
    void restore() {
        TimeZone.setDefault(zone);
        Locale.setDefault(locale);
    }

    @ParameterizedTest
    @CsvSource({
        "Pacific/Apia, ar-EG-u-nu-arab",
        "Pacific/Pago_Pago, th-TH-u-ca-buddhist-nu-thai",
        "Asia/Kathmandu, tr-TR",
        "UTC, sv-SE"
    })
    void doNotMatter(String zoneId, String languageTag) {
        TimeZone.setDefault(TimeZone.getTimeZone(zoneId));
        Locale.setDefault(Locale.forLanguageTag(languageTag));

        OfficeHours hours = OfficeHours.parse("MON-THU 08:00-12:00 13:00-16:30, FRI 08:00-15:00");
        assertThat(hours).hasToString("MON-THU 08:00-12:00 13:00-16:30, FRI 08:00-15:00");
        Deadline deadline = new ResponseTime.CountedHours(Duration.ofHours(4), HourClock.OFFICE_HOURS)
                .deadline(instant("2026-06-18 15:00"), WorkingCalendar.common().withOfficeHours(hours))
                .orElseThrow();
        assertThat(deadline.dueAt()).isEqualTo(OffsetDateTime.parse("2026-06-22T10:30+02:00"));
        assertThat(deadline.skipped())
                .extracting(SkippedDay::swedishName)
                .containsExactly("midsommarafton", "midsommardagen", "söndag");
    }
}
