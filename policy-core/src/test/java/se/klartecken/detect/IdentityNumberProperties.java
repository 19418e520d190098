package se.klartecken.detect;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class IdentityNumberProperties {

    private final TextDetector detector = new IdentityNumberDetector();

    @Property(edgeCases = EdgeCasesMode.NONE)
    void everyNumberIsFoundInEverySpelling(
            @ForAll("spelled") String number, @ForAll("before") String before, @ForAll("text") String after) {
        assertThat(detector.suggests(number)).isTrue();
        assertThat(detector.suggests(before + number + after)).isTrue();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void noNumberIsFoundWithAWrongCheckDigit(
            @ForAll("misspelled") String number, @ForAll("before") String before, @ForAll("text") String after) {
        assertThat(detector.suggests(before + number + after)).isFalse();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void noNumberIsFoundAmongMoreDigits(
            @ForAll("longer") String digits, @ForAll("text") String before, @ForAll("text") String after) {
        assertThat(detector.suggests(before + digits + after)).isFalse();
    }

    @Property
    void onlyFiveOfThesePairsAreANumber(
            @ForAll @IntRange(max = 40) int count, @ForAll("before") String before, @ForAll("text") String after) {
        assertThat(detector.suggests(before + "12".repeat(count) + after)).isEqualTo(count == 5);
    }

    @Property
    void anyTextHasAnAnswer(@ForAll String text) {
        assertThat(detector.suggests(text)).isEqualTo(detector.suggests(text));
    }

    @Property
    void textWithoutDigitsHoldsNoNumber(@ForAll("text") String text) {
        assertThat(detector.suggests(text)).isFalse();
    }

    @Provide
    Arbitrary<String> spelled() {
        return Numbers.valid().flatMap(Spelled::spelled);
    }

    @Provide
    Arbitrary<String> misspelled() {
        return Combinators.combine(Numbers.valid(), Arbitraries.integers().between(1, 9))
                .as((number, error) -> number.substring(0, 11) + (number.charAt(11) - '0' + error) % 10)
                .flatMap(Spelled::spelled);
    }

    /** A number with digits before and after it, but not so few that they may make another. */
    @Provide
    Arbitrary<String> longer() {
        Arbitrary<String> digits = Arbitraries.strings().numeric().ofMaxLength(12);
        return Combinators.combine(digits, Numbers.valid().flatMap(Spelled::inOne), digits)
                .as((before, number, after) -> before + number + after)
                .filter(all -> all.length() != 10 && all.length() != 12);
    }

    /** Any text without digits, half of it of the characters that mean something to a number. */
    @Provide
    Arbitrary<String> text() {
        return Arbitraries.oneOf(
                        Arbitraries.strings().ofMaxLength(20),
                        Arbitraries.strings()
                                .withChars("-+ \u00A0\t\n.x\u200B\u00AD\u2013\uD835\uDFCE")
                                .ofMaxLength(8))
                .map(text -> text.codePoints()
                        .filter(character -> !Character.isDigit(character))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString())
                // Halves on either side of a digit that was left out make another.
                .filter(text -> text.codePoints().noneMatch(Character::isDigit));
    }

    /** As a plus sign right before it makes a telephone number, something is put in between. */
    @Provide
    Arbitrary<String> before() {
        return Combinators.combine(text(), Arbitraries.of("x", ".", " ", "-", "\n", "\uD835", "å\u200B", "+ "))
                .as((text, end) -> text + end);
    }
}
