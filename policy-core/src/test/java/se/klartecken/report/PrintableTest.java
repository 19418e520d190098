package se.klartecken.report;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTest {

    @ParameterizedTest
    @ValueSource(strings = {"facebook/m-1", "a_b.c:d@e f", "Åäö漢字9", ""})
    void leavesWhatIsHarmless(String id) {
        assertThat(Printable.of(id)).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({"a<b, a?b", "a\u001b[1m, a??1m", "a|b`c, a?b?c", "=1+1, ?1?1", "\uD83D\uDE00!, ??"})
    void replacesEverythingElse(String id, String shown) {
        assertThat(Printable.of(id)).isEqualTo(shown);
    }

    @Test
    void cutsWhatWouldFillAPage() {
        assertThat(Printable.of("a".repeat(120))).hasSize(120);
        assertThat(Printable.of("a".repeat(121))).isEqualTo("a".repeat(120));
    }

    @Test
    void whatIsObeyedOrUnseenOrPartOfAMarkupIsReplaced() {
        assertThat(Printable.of("a\u001B[2J\r\n\t\u0000\u007F\u009B")).isEqualTo("a??2J??????");
        assertThat(Printable.of("\u202E\u2066\u200B\u00AD\uFEFF\u2028\u00A0")).isEqualTo("???????");
        assertThat(Printable.of("\u115F\u1160\u3164\uFFA0")).isEqualTo("????");
        assertThat(Printable.of("<a href=\"b\">|`*_[](){}=+$\\~&#%;")).isEqualTo("?a href??b?????_???????????????");
        assertThat(Printable.of("\uD83D\uDE00\uD83D")).isEqualTo("??");
    }

    @Test
    void countsWhatIsBeyond16BitsOnce() {
        assertThat(Printable.of("\uD835\uDC00".repeat(121))).isEqualTo("\uD835\uDC00".repeat(120));
    }

    @Property
    void nothingElseIsShown(@ForAll String text) {
        assertThat(Printable.of(text))
                .matches("[\\p{L}\\p{Nd}_.:/@? -]*")
                .doesNotContainPattern("[\\p{C}\\p{Z}&&[^ ]]");
    }
}
