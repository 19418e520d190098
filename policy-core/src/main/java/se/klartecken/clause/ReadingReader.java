package se.klartecken.clause;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import se.klartecken.clause.DescribedReading.DescribedChoice;
import tools.jackson.databind.json.JsonMapper;

/** Puts readings into words, which lie as {@code readings.json} beside a rule set's chapters. */
public final class ReadingReader {

    private static final String RESOURCE = "readings.json";

    private record Words(String name, Text question, List<String> clauses, LinkedHashMap<String, Text> choices) {}

    private ReadingReader() {}

    /**
     * The readings of a rule set in words.
     *
     * @param owner the class beside which {@code readings.json} lies as a resource; a rule set that leaves nothing open
     *     needs none
     * @throws IllegalStateException where words and readings, or words and choices, are not the same ones
     */
    public static List<DescribedReading> describe(Class<?> owner, List<Reading<?>> readings) {
        List<Words> words = read(owner);
        if (words.size() != readings.size()) {
            throw new IllegalStateException("there are words for " + words.size() + " of " + readings.size());
        }
        return readings.stream()
                .map(reading -> described(reading, wordsOf(reading, words)))
                .toList();
    }

    private static Words wordsOf(Reading<?> reading, List<Words> words) {
        List<String> choices = reading.choices().stream().map(Enum::name).toList();
        return words.stream()
                .filter(it -> it.name().equals(reading.name()))
                .filter(it -> List.copyOf(it.choices().keySet()).equals(choices))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no words for " + reading.name() + " with " + choices));
    }

    private static DescribedReading described(Reading<?> reading, Words words) {
        List<DescribedChoice> choices = words.choices().entrySet().stream()
                .map(choice -> new DescribedChoice(choice.getKey(), choice.getValue()))
                .toList();
        return new DescribedReading(
                reading.name(),
                words.question(),
                words.clauses(),
                reading.standard().name(),
                choices);
    }

    private static List<Words> read(Class<?> owner) {
        try (InputStream in = owner.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                return List.of();
            }
            return List.of(JsonMapper.shared().readValue(in, Words[].class));
        } catch (IOException e) {
            throw new IllegalStateException(RESOURCE + " cannot be read", e);
        }
    }
}
