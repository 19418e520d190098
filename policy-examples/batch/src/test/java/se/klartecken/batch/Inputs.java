package se.klartecken.batch;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lines to be judged, all of an invented committee with one account. */
final class Inputs {

    static final String CASE = "{\"asOf\":\"2026-03-02T09:00:00+01:00\",\"organisations\":[{\"id\":\"o\","
            + "\"kind\":\"COMMITTEE\",\"crises\":[]}],\"accounts\":[{\"id\":\"a\",\"owner\":\"o\","
            + "\"platform\":{\"kind\":\"FACEBOOK\"}}]}";
    static final String CONTEXT = context(CASE);

    private Inputs() {}

    static String context(String content) {
        return "{\"context\": " + content + "}";
    }

    /** A question of Monday that nobody has answered the Monday after. */
    static String question(int number) {
        return "{\"account\":\"a\",\"message\":{\"id\":\"m" + number + "\",\"kind\":\"QUESTION\","
                + "\"receivedAt\":\"2026-02-23T10:00:00+01:00\",\"text\":\"När öppnar simhallen? 🏊\",\"replies\":[],"
                + "\"moderation\":[],\"crisisRelated\":false}}";
    }

    /** A post of which little is known. */
    static String post(int number) {
        return "{\"post\":{\"id\":\"p" + number + "\",\"status\":\"PUBLISHED\","
                + "\"publishedAt\":\"2026-02-24T10:00:00+01:00\",\"text\":\"Simhallen öppnar i morgon.\"},"
                + "\"account\":\"a\"}";
    }

    /** A context and items, and the same once more, until there are enough lines. */
    static List<String> mixed(int lines) {
        return IntStream.range(0, lines)
                .mapToObj(i -> i % 50 == 0 ? CONTEXT : i % 3 == 0 ? post(i) : i % 47 == 0 ? CASE : question(i))
                .toList();
    }

    static byte[] bytes(List<String> lines) {
        return lines.stream().collect(Collectors.joining("\n", "", "\n")).getBytes(StandardCharsets.UTF_8);
    }

    static byte[] bytes(String... lines) {
        return bytes(Stream.of(lines).toList());
    }
}
