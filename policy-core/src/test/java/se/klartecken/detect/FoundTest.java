package se.klartecken.detect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that the Tax Agency publishes as examples and for tests, in the ways that people write them. */
class FoundTest {

    private final TextDetector detector = new IdentityNumberDetector();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "19121212-1212",
                "191212121212",
                "121212-1212",
                "1212121212",
                "121212+1212",
                "19121212+1212",
                "19121212 1212",
                "121212 1212",
                "121212  1212",
                "121212   1212",
                "121212 - 1212",
                "121212 -1212",
                "121212--1212",
                "1912 12 12 1212",
                "1912-12-12-1212",
                "1912-12-12 1212",
                "12 12 12 1212",
                "12-12-12-1212",
                "19 12 12 12 - 12 12",
                "19 12 12 12 1212",
                "19 12 12 12 12 12",
                "19 121212-1212",
                "19-121212-1212",
                "19 81 12 18 - 98 76"
            })
    void grouped(String text) {
        assertThat(detector.suggests(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "121212\u00A01212", // no-break space
                "121212\u20091212", // thin space
                "121212\u202F1212", // narrow no-break space
                "121212\u30001212", // ideographic space
                "121212\t1212",
                "121212\u20101212", // hyphen
                "121212\u20111212", // non-breaking hyphen
                "121212\u20131212", // en dash
                "121212\u20141212", // em dash
                "121212\u22121212", // minus sign
                "121212\uFF0D1212", // full-width hyphen-minus
                "121212\uFF0B1212" // full-width plus sign
            })
    void withUnusualSigns(String text) {
        assertThat(detector.suggests(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12\u200B1212\u200C-1\u200D212",
                "12\u20601212\uFEFF1212",
                "121212\u00AD-1212",
                "121212\u00AD1212",
                "121212-\u200E1212\u200F",
                "\u200B1\u200B2\u200B1\u200B2\u200B1\u200B2\u200B1\u200B2\u200B1\u200B2\u200B",
                "1\uFE0F\u20E32\uFE0F\u20E31212-1212", // digits as emoji
                "１９１２１２１２－１２１２",
                "\u0661\u0662\u0661\u0662\u0661\u0662-\u0661\u0662\u0661\u0662", // Arabic-Indic
                "\u0967\u0968\u0967\u0968\u0967\u0968-1212", // Devanagari, then European
                "\uD835\uDFCF\uD835\uDFD01212-12\uD835\uDFCF\uD835\uDFD0" // mathematical bold
            })
    void withUnusualCharacters(String text) {
        assertThat(detector.suggests(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "701063-2391",
                "19701063-2391",
                "191500722390", // month 00
                "191500882392",
                "191503882399",
                "811218-9876",
                "189001019802"
            })
    void otherExamples(String text) {
        assertThat(detector.suggests(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mitt nummer är 121212-1212.",
                "Personnummer:121212-1212,",
                "pnr121212-1212",
                "(121212-1212)",
                "121212-1211, 121212-1212",
                "121212-1211 121212-1212",
                "121212-1212 121212-1211",
                "121212-1212\n121212-1211",
                "Storgatan 19 121212-1212",
                "ring 08-123 456 78, 121212-1212",
                "1912-12-12-1212, 2024-01-01",
                "121212-1212-",
                "-121212-1212",
                "- 121212-1212 -",
                "\uD83D121212-1212\uDE00",
                "\uD83D\uDE00121212-1212\uD83D\uDE00"
            })
    void amongOtherText(String text) {
        assertThat(detector.suggests(text)).isTrue();
    }
}
