package se.klartecken.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the javadoc of a record says of it and of its components, as plain text.
 *
 * @param ofRecord the description of the record
 * @param ofComponents the {@code @param} texts by component
 */
record Descriptions(String ofRecord, Map<String, String> ofComponents) {

    private static final Pattern COMMENT =
            Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/(?:(?!/\\*\\*).)*?public record ", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("@param (\\w+) ([^@]*)");

    static Descriptions of(Class<?> type) {
        String comment = COMMENT.matcher(source(type))
                .results()
                .findFirst()
                .orElseThrow(() -> new AssertionError("no javadoc on " + type))
                .group(1)
                .replaceAll("\\R\\s*\\* ?", " ")
                .replaceAll("\\{@\\w+ #?([^}]*)}", "$1")
                .replaceAll("\\s+", " ");
        return new Descriptions(
                comment.replaceAll("@.*", "").strip(),
                TAG.matcher(comment).results().collect(Collectors.toMap(tag -> tag.group(1), Descriptions::sentence)));
    }

    String of(String component) {
        return ofComponents.getOrDefault(component, "");
    }

    private static String sentence(MatchResult tag) {
        String text = tag.group(2).strip();
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String source(Class<?> type) {
        try {
            return Files.readString(Path.of("src/main/java", type.getName().replace('.', '/') + ".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
