package se.klartecken.detect;

/** What a character can be to a number. */
enum Sign {
    /** A decimal digit of any script: they look alike, or are read alike. */
    DIGIT,
    BLANK,
    DASH,
    PLUS,
    /** Leaves no gap: zero-width characters, soft hyphens, and marks such as those that make a digit an emoji. */
    UNSEEN,
    /** Ends a number, as a line break does. */
    OTHER;

    static Sign of(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.DECIMAL_DIGIT_NUMBER -> DIGIT;
            case Character.SPACE_SEPARATOR -> BLANK;
            case Character.DASH_PUNCTUATION -> DASH;
            case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> UNSEEN;
            default -> ofSymbol(codePoint);
        };
    }

    private static Sign ofSymbol(int codePoint) {
        return switch (codePoint) {
            case '\t' -> BLANK;
            case '\u2212' -> DASH; // minus sign
            case '+', '\uFE62', '\uFF0B' -> PLUS;
            default -> OTHER;
        };
    }
}
