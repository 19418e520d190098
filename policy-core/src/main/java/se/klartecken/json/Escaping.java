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

    /** Whether nothing in a text will need such an escape, told quickly: of most texts that are harmless it says so. */
    static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Letters and signs of ASCII and Latin-1, and dashes, quotation marks and dots. */
    private static boolean isPlain(char letter) {
        if (letter < 0x7F) {
            return letter >= ' ' && letter != '<';
        }
        return (letter >= 0xA0 && letter <= 0xFF && letter != 0xAD) || (letter >= 0x2010 && letter <= 0x2027);
    }

    private static String escape(MatchResult found) {
        return found.group()
                .chars()
                .mapToObj(unit -> String.format(Locale.ROOT, "\\\\u%04x", unit))
                .collect(Collectors.joining());
    }
}
