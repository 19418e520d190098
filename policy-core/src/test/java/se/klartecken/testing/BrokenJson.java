package se.klartecken.testing;

import static net.jqwik.api.Shrinkable.unshrinkable;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import se.klartecken.json.CaseWriter;

/**
 * Documents that no reader should take for the case that they were made from: cut off, with a value of another kind or
 * an unknown property, with properties twice, deeply nested, in other encodings.
 */
public final class BrokenJson {

    /** A way to break a document at a place of chance. */
    private enum Way {
        CUT_OFF((json, random) -> json.substring(0, random.nextInt(json.length() - 1))),
        TRAILING((json, random) -> json + oneOf(random, List.of("{}", "]", ",", "x", "\u0000"))),
        COMMENT((json, random) -> after(json, random, '{', "/* */")),
        TRAILING_COMMA((json, random) -> before(json, random, '}', ",")),
        UNKNOWN_PROPERTY((json, random) -> after(json, random, '{', "\"__proto__\":1,")),
        NULL_PROPERTY_NAME((json, random) -> after(json, random, '{', "null:1,")),
        SINGLE_QUOTES((json, random) -> json.replace('"', '\'')),
        RAW_CONTROL((json, random) -> after(json, random, '"', "\u0007")),
        BAD_ESCAPE((json, random) -> after(json, random, '"', "\\x41")),
        NUMBER_FOR_OBJECT((json, random) -> json.replaceFirst("\\{[^{}]*\\}", "1e400")),
        NOT_A_NUMBER((json, random) -> json.replaceFirst("true|false", "NaN")),
        NESTED((json, random) -> "[".repeat(2_000 + random.nextInt(50_000))),
        NESTED_IN_PLACE((json, random) -> json.replaceFirst("true|false", "{\"a\":".repeat(5_000))),
        LONG_NUMBER((json, random) -> json.replaceFirst("true|false", "1" + "0".repeat(100_000))),
        TWICE((json, random) -> json.replaceFirst("\\{", "{\"organisations\":[],\"organisations\":[],"));

        private final BiFunction<String, Random, String> way;

        Way(BiFunction<String, Random, String> way) {
            this.way = way;
        }

        String broken(String json, Random random) {
            return way.apply(json, random);
        }
    }

    private BrokenJson() {}

    /** Texts, by the name of the way in which they are broken. */
    public static Arbitrary<Map.Entry<String, String>> texts() {
        return Arbitraries.fromGenerator(random -> {
            String json = sound(random);
            Way way = oneOf(random, List.of(Way.values()));
            String broken = way.broken(json, random);
            return broken.equals(json)
                    ? unshrinkable(Map.entry(Way.CUT_OFF.name(), Way.CUT_OFF.broken(json, random)))
                    : unshrinkable(Map.entry(way.name(), broken));
        });
    }

    private static String sound(Random random) {
        return CaseWriter.write(new CaseSource(Vocabulary.PLAIN, random).next());
    }

    /** Bytes: the texts, and sound documents of which bytes were changed or that are in another encoding. */
    public static Arbitrary<byte[]> bytes() {
        Arbitrary<byte[]> ofTexts = texts().map(text -> text.getValue().getBytes(StandardCharsets.UTF_8));
        Arbitrary<byte[]> damaged = Arbitraries.fromGenerator(random -> {
            String json = sound(random);
            return unshrinkable(
                    switch (random.nextInt(4)) {
                        case 0 -> json.getBytes(StandardCharsets.UTF_16);
                        case 1 -> ("\uFEFF" + json).getBytes(StandardCharsets.UTF_8);
                        case 2 -> json.replaceFirst("\"", "\"\u00E5").getBytes(StandardCharsets.ISO_8859_1);
                        default -> flipped(json.getBytes(StandardCharsets.UTF_8), random);
                    });
        });
        return Arbitraries.oneOf(List.of(ofTexts, damaged));
    }

    private static byte[] flipped(byte[] bytes, Random random) {
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private static String after(String json, Random random, char place, String added) {
        return at(json, random, place, 1, added);
    }

    private static String before(String json, Random random, char place, String added) {
        return at(json, random, place, 0, added);
    }

    private static String at(String json, Random random, char place, int offset, String added) {
        List<Integer> places = new ArrayList<>();
        for (int at = json.indexOf(place); at >= 0; at = json.indexOf(place, at + 1)) {
            places.add(at);
        }
        int chosen = oneOf(random, places) + offset;
        return json.substring(0, chosen) + added + json.substring(chosen);
    }

    private static <T> T oneOf(Random random, List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
