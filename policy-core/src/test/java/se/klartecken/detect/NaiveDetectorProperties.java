package se.klartecken.detect;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

class NaiveDetectorProperties {

    @Property(tries = 20_000, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void bothFindNumbersInTheSameTexts(@ForAll("pieces") String text) {
        boolean naive = NaiveDetector.suggests(text);
        assertThat(IdentityNumberDetector.isIn(text)).as(text).isEqualTo(naive);
        Statistics.collect(naive);
        Statistics.coverage(share -> {
            share.check(true).percentage(found -> found > 10);
            share.check(false).percentage(missed -> missed > 10);
        });
    }

    /** Any digits that end in ten of these pairs are checked, so it is the spelling that mostly decides. */
    @Provide
    Arbitrary<String> pieces() {
        Arbitrary<String> digits = Arbitraries.frequency(
                Tuple.of(8, "12"),
                Tuple.of(4, "1212"),
                Tuple.of(2, "121212"),
                Tuple.of(4, "19"),
                Tuple.of(2, "1912"),
                Tuple.of(2, "19121212"),
                Tuple.of(1, "1212121212"),
                Tuple.of(1, "191212121212"),
                Tuple.of(1, "00"),
                Tuple.of(1, "72"),
                Tuple.of(1, "1"));
        Arbitrary<String> gaps = Arbitraries.frequency(
                Tuple.of(12, " "),
                Tuple.of(12, "-"),
                Tuple.of(2, "+"),
                Tuple.of(2, " - "),
                Tuple.of(2, ""),
                Tuple.of(1, "    "),
                Tuple.of(1, "x"),
                Tuple.of(1, "x+"),
                Tuple.of(1, "\u200B"));
        return Arbitraries.oneOf(digits, gaps, digits.flatMap(some -> gaps.map(gap -> some + gap)))
                .list()
                .ofMinSize(3)
                .ofMaxSize(12)
                .withSizeDistribution(RandomDistribution.uniform())
                .map(pieces -> String.join("", pieces));
    }
}
