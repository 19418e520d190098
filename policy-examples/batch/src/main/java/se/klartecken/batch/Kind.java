package se.klartecken.batch;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What a line holds, told by its first property without reading the rest. */
enum Kind {
    /** A case in which the lines after it are judged. */
    CONTEXT,
    /** A post or a message. */
    ITEM,
    /** A case by itself, or whatever else it turns out to be. */
    CASE;

    private static final Map<String, Kind> BY_FIRST_PROPERTY =
            Map.of("context", CONTEXT, "account", ITEM, "post", ITEM, "message", ITEM);
    private static final int LONGEST_NAME = 7;

    static Kind of(byte[] json) {
        int brace = Ascii.skipSpace(json, 0);
        int quote = Ascii.skipSpace(json, brace + 1);
        if (!Ascii.is(json, brace, '{') || !Ascii.is(json, quote, '"')) {
            return CASE;
        }
        int end = quote + 1;
        while (end < json.length && end <= quote + LONGEST_NAME && json[end] != '"') {
            end++;
        }
        if (!Ascii.is(json, end, '"')) {
            return CASE;
        }
        String name = new String(json, quote + 1, end - quote - 1, StandardCharsets.ISO_8859_1);
        return BY_FIRST_PROPERTY.getOrDefault(name, CASE);
    }
}
