package se.klartecken.detect;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;

/** The ways to write a number of twelve digits, each with random blanks, signs, digits and unseen characters. */
final class Spelled {

    private static final List<String> BLANKS = List.of(" ", "\t", "\u00A0", "\u2009", "\u202F", "\u3000");
    private static final List<String> DASHES = List.of("-", "\u2010", "\u2011", "\u2013", "\u2014", "\u2212");
    private static final List<String> PLUSES = List.of("+", "\uFF0B");
    private static final List<Integer> ZEROS = List.of('0' + 0, 0xFF10, 0x0660, 0x0966, 0x1D7CE);
    private static final List<String> UNSEEN =
            List.of("\u200B", "\u200C", "\u200D", "\u2060", "\uFEFF", "\u00AD", "\u200E", "\uFE0F\u20E3");

    private Spelled() {}

    static Arbitrary<String> spelled(String number) {
        return groupings(number).flatMap(Spelled::written);
    }

    /** Without blanks and signs, of ten or twelve digits. */
    static Arbitrary<String> inOne(String number) {
        return Arbitraries.of(number, number.substring(2));
    }

    /** Each {@code ~} stands for the gap before the last four digits, each {@code _} for a gap in the date. */
    private static Arbitrary<String> groupings(String number) {
        return Arbitraries.of(
                        "CYMDNN",
                        "YMDNN",
                        "CYMD~NN",
                        "YMD~NN",
                        "C_YMD~NN",
                        "CY_M_D~NN",
                        "Y_M_D~NN",
                        "C_Y_M_D~NN",
                        "C_Y_M_D~N_N")
                .map(grouping -> filled(grouping, number));
    }

    private static String filled(String grouping, String number) {
        return grouping.replace("C", number.substring(0, 2))
                .replace("Y", number.substring(2, 4))
                .replace("M", number.substring(4, 6))
                .replace("D", number.substring(6, 8))
                .replaceFirst("N", number.substring(8, 10))
                .replaceFirst("N", number.substring(10));
    }

    private static Arbitrary<String> written(String grouped) {
        Arbitrary<List<String>> inDate = Arbitraries.of(BLANKS, DASHES);
        Arbitrary<Integer> zero = Arbitraries.of(ZEROS);
        return Combinators.combine(inDate, beforeLastFour(), zero)
                .flatAs((signs, gap, first) -> Combinators.combine(grouped.chars()
                                .mapToObj(place -> character((char) place, signs, gap, first))
                                .toList())
                        .as(characters -> String.join("", characters)));
    }

    private static Arbitrary<String> character(char place, List<String> inDate, String beforeLastFour, int zero) {
        Arbitrary<String> sign = switch (place) {
            case '_' -> Arbitraries.of(inDate);
            case '~' -> Arbitraries.just(beforeLastFour);
            default -> Arbitraries.of(String.valueOf(place), Character.toString(zero + place - '0'));
        };
        return Combinators.combine(sign, unseen()).as((written, unseen) -> written + unseen);
    }

    private static Arbitrary<String> beforeLastFour() {
        return Arbitraries.of(List.of(BLANKS, DASHES, PLUSES))
                .flatMap(Arbitraries::of)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(signs -> String.join("", signs));
    }

    private static Arbitrary<String> unseen() {
        return Arbitraries.of(UNSEEN)
                .list()
                .ofMaxSize(3)
                .withSizeDistribution(RandomDistribution.biased())
                .map(some -> some.stream().collect(Collectors.joining()));
    }
}
