package se.klartecken.calendar;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class OfficeHoursTest {

    private static final DayHours EIGHT_TO_FIVE = new DayHours(List.of(new TimeWindow(480, 1020)));

    @Test
    void readsARangeOfWeekdays() {
        OfficeHours hours = OfficeHours.parse("MON-FRI 08:00-17:00");
        assertThat(hours.on(MONDAY)).contains(EIGHT_TO_FIVE);
        assertThat(hours.on(FRIDAY)).contains(EIGHT_TO_FIVE);
        assertThat(hours.on(SATURDAY)).isEmpty();
    }

    @Test
    void readsSeveralWindowsAndGroups() {
        OfficeHours hours = OfficeHours.parse("MON-THU 08:00-12:00 13:00-16:30, FRI 08:00-15:00");
        assertThat(hours.on(MONDAY))
                .contains(new DayHours(List.of(new TimeWindow(480, 720), new TimeWindow(780, 990))));
        assertThat(hours.on(FRIDAY)).contains(new DayHours(List.of(new TimeWindow(480, 900))));
    }

    @Test
    void readsTheEndOfTheDay() {
        assertThat(OfficeHours.parse("SUN 00:00-24:00").on(SUNDAY))
                .contains(new DayHours(List.of(TimeWindow.WHOLE_DAY)));
    }

    @Test
    void readsTheLastMinuteOfAnHour() {
        assertThat(OfficeHours.parse("SUN 08:59-23:59").on(SUNDAY))
                .contains(new DayHours(List.of(new TimeWindow(539, 1439))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MON 08:00-17:00, TUE 08:00-17:00 | MON-TUE 08:00-17:00",
                "MON 08:00-17:00, WED 08:00-17:00 | MON 08:00-17:00, WED 08:00-17:00",
                "MON-TUE 08:00-17:00, WED-FRI 08:00-17:00, SUN 09:05-24:00 | MON-FRI 08:00-17:00, SUN 09:05-24:00",
                "MON 10:10-11:09 | MON 10:10-11:09"
            })
    void printsOneCanonicalForm(String given, String printed) {
        assertThat(OfficeHours.parse(given)).hasToString(printed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "''|a weekday MON to SUN|0",
                " MON 08:00-17:00|a weekday MON to SUN|0",
                "mon 08:00-17:00|a weekday MON to SUN|0",
                "Mån 08:00-17:00|a weekday MON to SUN|0",
                "MON|\" \"|3",
                "MONDAY 08:00-17:00|\" \"|3",
                "MON-|a weekday MON to SUN|4",
                "MON-MON 08:00-17:00|a weekday later in the week|4",
                "FRI-MON 08:00-17:00|a weekday later in the week|4",
                "MON 08:00-17:00, MON 18:00-19:00|a weekday later in the week|17",
                "TUE 08:00-17:00, MON 08:00-17:00|a weekday later in the week|17",
                "MON  08:00-17:00|a digit 0 to 9|4",
                "MON 8:00-17:00|a digit 0 to 9|5",
                "MON -8:00-17:00|a digit 0 to 9|4",
                "MON ٠٨:00-17:00|a digit 0 to 9|4",
                "MON ０８:00-17:00|a digit 0 to 9|4",
                "MON 08.00-17.00|\":\"|6",
                "MON 08:00–17:00|\"-\"|9",
                "MON 08:00|\"-\"|9",
                "MON 08:00-|a digit 0 to 9|10",
                "MON 24:00-24:00|a time of day|4",
                "MON 08:00-24:01|a time of day|10",
                "MON 08:00-25:00|a time of day|10",
                "MON 08:60-17:00|a time of day|4",
                "MON 99:99-99:99|a time of day|4",
                "MON 17:00-08:00|a time after the one before|10",
                "MON 08:00-08:00|a time after the one before|10",
                "MON 08:00-12:00 12:00-13:00|a time after the one before|16",
                "MON 08:00-12:00 11:00-13:00|a time after the one before|16",
                "MON 08:00-17:00 |a digit 0 to 9|16",
                "MON 08:00-17:00,TUE 08:00-17:00|the end of the text|15",
                "MON 08:00-17:00, |a weekday MON to SUN|17"
            })
    void saysWhatItExpected(String text, String expected, int position) {
        assertThatThrownBy(() -> OfficeHours.parse(text))
                .isInstanceOfSatisfying(OfficeHoursFormatException.class, e -> {
                    assertThat(e.expected()).isEqualTo(expected);
                    assertThat(e.position()).isEqualTo(position);
                    assertThat(e).hasMessage("office hours: expected %s at position %d", expected, position);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\0", "\u00a0", "\t"})
    void takesNothingAfterTheLastWindow(String rest) {
        assertThatThrownBy(() -> OfficeHours.parse("MON 08:00-17:00" + rest))
                .isInstanceOfSatisfying(
                        OfficeHoursFormatException.class,
                        e -> assertThat(e.position()).isEqualTo(15));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MON ", "MON-FRI 08:00-17:00 ", "MON 08:00-17:00, ", "0", " "})
    void refusesEndlessText(String start) {
        String endless = start.repeat(1_000_000);
        assertThatThrownBy(() -> OfficeHours.parse(endless))
                .isInstanceOf(OfficeHoursFormatException.class)
                .message()
                .hasSizeLessThan(100);
        assertThatThrownBy(() -> DayHours.parse(endless)).isInstanceOf(OfficeHoursFormatException.class);
    }

    @Test
    void dayHoursReadAndPrintTheirWindows() {
        assertThat(DayHours.parse("08:00-12:00 13:00-15:00")).hasToString("08:00-12:00 13:00-15:00");
        assertThatThrownBy(() -> DayHours.parse("MON 08:00-12:00")).isInstanceOf(OfficeHoursFormatException.class);
        assertThatThrownBy(() -> DayHours.parse("08:00-12:00, ")).isInstanceOf(OfficeHoursFormatException.class);
    }

    @Test
    void needsHours() {
        assertThatIllegalArgumentException().isThrownBy(() -> new OfficeHours(Map.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new DayHours(List.of()));
    }

    @Test
    void refusesWindowsThatTouchOrGoBackwards() {
        TimeWindow morning = new TimeWindow(480, 720);
        assertThatIllegalArgumentException().isThrownBy(() -> new DayHours(List.of(morning, new TimeWindow(720, 800))));
        assertThatIllegalArgumentException().isThrownBy(() -> new DayHours(List.of(morning, new TimeWindow(0, 100))));
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeWindow(-1, 100));
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeWindow(100, 100));
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeWindow(100, 1441));
    }

    @Test
    void isTextInJson() {
        JsonMapper json = new JsonMapper();
        OfficeHours hours = OfficeHours.parse("MON-THU 08:00-12:00 13:00-16:30, FRI 08:00-15:00");
        assertThat(json.writeValueAsString(hours)).isEqualTo("\"" + hours + "\"");
        assertThat(json.readValue("\"" + hours + "\"", OfficeHours.class)).isEqualTo(hours);
        DayHours day = DayHours.parse("08:00-15:00");
        assertThat(json.readValue(json.writeValueAsString(day), DayHours.class)).isEqualTo(day);
    }
}
