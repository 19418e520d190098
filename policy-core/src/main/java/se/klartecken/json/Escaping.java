package se.klartecken.json;

/** Keeps JSON that people look at from doing anything to their terminals, logs and pages. */
final class Escaping {

    private Escaping() {}

    /**
     * The same JSON, with escapes in its texts for what is obeyed or not seen: control and format characters, among
     * them those that turn the direction of writing, line separators, characters that nobody has defined, and the sign
     * that begins a tag.
     *
     * @param json of which everything but the texts is ASCII, with line feeds as the only control characters
     */
    static String of(String json) {
        var escaped = new StringBuilder(json.length());
        json.codePoints().forEach(character -> {
            if (isHarmless(character)) {
                escaped.appendCodePoint(character);
            } else {
                Character.toString(character).chars().forEach(unit -> append(unit, escaped));
            }
        });
        return escaped.toString();
    }

    private static void append(int unit, StringBuilder escaped) {
        escaped.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            escaped.append(Character.forDigit((unit >> shift) & 0xF, 16));
        }
    }

    private static boolean isHarmless(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\n';
            case Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> character != '<';
        };
    }
}
