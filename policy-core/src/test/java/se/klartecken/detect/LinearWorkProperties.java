package se.klartecken.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No character is looked at more than twice, however long the text: once for itself, once more to see whether it makes
 * a pair with the one before. What is done for each is bounded by the twelve digits in hand.
 */
class LinearWorkProperties {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "12",
                "1 ",
                "12 ",
                "12-",
                "121212-",
                "121212-1211 ",
                "19 12 12 12 ",
                "1\u200B",
                "\u200B",
                " ",
                "-",
                "+",
                "\uD83D",
                "\uDE00",
                "\uD835\uDFCF"
            })
    void hostileTextsTakeNoMoreThanOthers(String piece) {
        assertThat(mostVisits(piece.repeat(100_000))).isBetween(1, 2);
        assertThat(mostVisits("121212" + piece.repeat(100_000) + "1212")).isBetween(1, 2);
    }

    @Property
    void noCharacterIsLookedAtMoreThanTwice(@ForAll String text) {
        assertThat(mostVisits(text)).isLessThanOrEqualTo(2);
    }

    private static int mostVisits(String text) {
        CountingText counting = new CountingText(text);
        assertThat(IdentityNumberDetector.isIn(counting)).isEqualTo(new IdentityNumberDetector().suggests(text));
        return Arrays.stream(counting.visits()).max().orElse(0);
    }
}
