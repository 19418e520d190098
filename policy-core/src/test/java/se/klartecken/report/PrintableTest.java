package se.klartecken.report;

import static org.assertj.core.api.Assertions.assertThat;

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
}
