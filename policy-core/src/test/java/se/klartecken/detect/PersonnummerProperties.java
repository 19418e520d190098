package se.klartecken.detect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.personnummer.Personnummer;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;

/**
 * The judgement of another library on twelve digits, which is independent of the day. It does not know that month and
 * day of a coordination number may be unknown, so there the two part.
 */
class PersonnummerProperties {

    private final TextDetector detector = new IdentityNumberDetector();

    @Property(tries = 5_000, edgeCases = EdgeCasesMode.NONE)
    void bothJudgeTwelveDigitsAlike(@ForAll("twelve") String digits) {
        assertThat(detector.suggests(digits)).as(digits).isEqualTo(Personnummer.valid(digits));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void bothFindPersonalIdentityNumbers(@ForAll("personal") String number) {
        assertThat(Personnummer.valid(number)).isTrue();
        assertThat(detector.suggests(number)).isTrue();
    }

    @Provide
    Arbitrary<String> personal() {
        return Numbers.personal();
    }

    @Provide
    Arbitrary<String> twelve() {
        Arbitrary<Integer> days = Arbitraries.oneOf(between(0, 34), between(58, 94), between(0, 99))
                .filter(day -> day != 60);
        Arbitrary<Integer> months = Arbitraries.oneOf(between(1, 13), between(1, 99));
        Arbitrary<Integer> serials = Arbitraries.oneOf(between(0, 1), between(0, 999));
        return Combinators.combine(between(18, 20), between(0, 99), months, days, serials, between(-9, 9))
                .as((century, year, month, day, serial, error) -> {
                    String begun =
                            String.format(Locale.ROOT, "%02d%02d%02d%02d%03d", century, year, month, day, serial);
                    return begun + (Numbers.checkDigit(begun) + Math.max(error, 0)) % 10;
                });
    }

    private static Arbitrary<Integer> between(int min, int max) {
        return Arbitraries.integers().between(min, max).withDistribution(RandomDistribution.uniform());
    }
}
