package se.klartecken.detect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the digits would be a number if read in the wrong way, its check digit is right, so that it decides nothing. */
class NotFoundTest {

    private final TextDetector detector = new IdentityNumberDetector();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "12",
                "12121212",
                "121212-121",
                "121212-12121",
                "1212-121212", // as telephone numbers are written
                "12-12121212",
                "121-2121212",
                "1212 12 12 12",
                "12 12 12 12 12",
                "1912 1212 1212", // as card numbers are
                "4000 1912 1212 1212",
                "1912-12-12 12-12", // as a date and hours are
                "1912-12-12 12 12",
                "1912-12 12-1212",
                "1912-12-12 - 1212-12-12",
                "1912  12  12  1212",
                "1912 - 12 - 12 - 1212",
                "1912+12+12+1212",
                "19+121212-1212",
                "121212    1212",
                "121212 -- 1212",
                "121212\n1212",
                "121212-\n1212",
                "121212\u20281212", // line separator
                "121212.1212",
                "121212/1212",
                "121212_1212",
                "121212x1212",
                "12x1212-1212",
                "121212-a1212"
            })
    void grouped(String text) {
        assertThat(detector.suggests(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11212121212",
                "12121212121",
                "0191212121212",
                "1912121212120",
                "1912121212121212",
                "1912121212121 1212",
                "+1212121212",
                "+191212121212",
                "tfn: +191212121212",
                "1 +191212121212",
                "978-1212121212",
                "1-121212-1212",
                "121212-1212-1",
                "1212121212-1",
                "1 12 12 12 1212",
                "12 12 12 1212 1",
                "1-12-12-12-1212",
                "12-12-12-1212-1",
                "19 12 12 12 12 12 12",
                "1\u200B1212121212",
                "\u06611212121212"
            })
    void partsOfMoreDigits(String text) {
        assertThat(detector.suggests(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "556016-0680",
                "5560160680",
                "16556016-0680",
                "165560160680",
                "212000-0142",
                "08-508 000 00",
                "0705-12 12 12",
                "070-512 12 12",
                "+46 70 512 12 12",
                "4111 1111 1111 1111",
                "4111111111111111",
                "SE45 5000 0000 0583 9825 7466",
                "2024-03-14 10-12",
                "2024-03-14 – 2024-03-15",
                "20240314 1012 1300x",
                "②②②"
            })
    void otherNumbers(String text) {
        assertThat(detector.suggests(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "121200121, day 00",
        "121232121, day 32",
        "120230121, 30 February",
        "130229121, 29 February in no leap year",
        "120431121, 31 April",
        "120001121, month 00 though the day is known to be one of a personal identity number",
        "120000121, no date",
        "121301121, month 13",
        "122001121, month 20 as organisations have",
        "121359121, day 59",
        "121292121, day 92 of a coordination number",
        "120092121, day 92 of an unknown month",
        "120491121, 31 April in a coordination number",
        "121360121, month 13 of a coordination number",
        "121212000, number 000",
        "19000229121, 29 February 1900",
        "18000229121, 29 February 1800",
        "17121212121, century 17",
        "16121212121, century 16",
        "21121212121, century 21",
        "00121212121, century 00",
        "12121212121, century 12"
    })
    void impossibleNumbers(String begun, String why) {
        assertThat(detector.suggests(Numbers.checked(begun))).as(why).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "000229121, 29 February 2000",
        "120229121, 29 February",
        "120430121, 30 April",
        "120060121, neither month nor day known",
        "120460121, day not known",
        "120091121, month not known",
        "120490121, 30 April in a coordination number",
        "121212001, number 001",
        "121212999, number 999",
        "20000229121, 29 February 2000",
        "20991231121, last day"
    })
    void theNearestThatArePossible(String begun, String why) {
        assertThat(detector.suggests(Numbers.checked(begun))).as(why).isTrue();
    }
}
