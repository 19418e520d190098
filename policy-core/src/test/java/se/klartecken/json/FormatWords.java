package se.klartecken.json;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import se.klartecken.model.Case;

/** The only words that errors of reading are made of: names of the format, and what the format says of each place. */
final class FormatWords {

    private static final List<Pattern> WITH_NUMBERS = List.of(
            Pattern.compile("(JSON \\(RFC 8259\\), which breaks off|nothing after the document, which has more)"
                    + " at line [0-9]+, column [0-9]+"),
            Pattern.compile("at most [0-9]+ (bytes|errors|objects and lists within each other"
                    + "|brackets, property names and values|digits in a number"
                    + "|characters in a text|characters in a property name)"));

    private static final FormatWords ALL = new FormatWords();

    private final Set<String> names = new HashSet<>();
    private final Set<String> expectations = new HashSet<>(
            Set.of("UTF-8 without byte order mark", "each property once", "properties that fit together"));

    private FormatWords() {
        collect(RecordShape.of(Case.class));
    }

    private void collect(Shape shape) {
        expectations.add(shape.expected());
        if (shape instanceof ListShape list) {
            collect(list.items());
        }
        if (shape instanceof RecordShape record) {
            List<String> known =
                    record.properties().stream().map(Property::name).toList();
            names.addAll(known);
            expectations.add("no other properties than " + String.join(", ", known));
            record.properties().forEach(property -> collect(property.shape()));
        }
    }

    static boolean isPointer(String pointer) {
        return pointer.isEmpty()
                || (pointer.startsWith("/") && areTokens(pointer.substring(1).split("/", -1)));
    }

    private static boolean areTokens(String[] tokens) {
        return Arrays.stream(tokens).allMatch(token -> ALL.names.contains(token) || token.matches("0|[1-9][0-9]{0,6}"));
    }

    static boolean isExpectation(String words) {
        return ALL.expectations.contains(words)
                || WITH_NUMBERS.stream()
                        .anyMatch(pattern -> pattern.matcher(words).matches());
    }
}
