package se.klartecken.json;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Keeps JSON that people look at from doing anything to their terminals, logs and pages. */
final class Escaping {

    /** Line feeds part the lines of the JSON; in texts they are escaped already. */
    private static final Pattern OBEYED_OR_UNSEEN = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}<&&[^\n]]");

    private Escaping() {}

    /**
     * The same JSON, with escapes in its texts for what is obeyed or not seen: control and format characters, among
     * them those that turn the direction of writing, line separators, characters that nobody has defined, and the sign
     * that begins a tag.
     *
     * @param json of which everything but the texts is ASCII, with line feeds as the only control characters
     */
    static String of(String json) {
        return OBEYED_OR_UNSEEN.matcher(json).replaceAll(Escaping::escape);
    }

    private static String escape(MatchResult found) {
        return found.group()
                .chars()
                .mapToObj(unit -> String.format(Locale.ROOT, "\\\\u%04x", unit))
                .collect(Collectors.joining());
    }
}
