package se.klartecken.tables;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from taking a text for a formula, as OWASP describes for CSV injection: an apostrophe goes before
 * it. What is written can be read back, since a text that begins with apostrophes before such a sign gets one more.
 */
public final class Cells {

    /** The signs that begin formulas, in their full width too, and the white space that some spreadsheets look past. */
    private static final String OPENING = "[=+\\-@\\t\\r\\n\\u0000\\uFF1D\\uFF0B\\uFF0D\\uFF20]";

    private static final Pattern DANGEROUS = Pattern.compile("'*+" + OPENING);
    private static final Pattern MADE_HARMLESS = Pattern.compile("'++" + OPENING);

    private Cells() {}

    /** A text as it can stand in a cell. */
    public static String harmless(String text) {
        return DANGEROUS.matcher(text).lookingAt() ? "'" + text : text;
    }

    /** The text that was made harmless; any other is itself. */
    public static String original(String cell) {
        return MADE_HARMLESS.matcher(cell).lookingAt() ? cell.substring(1) : cell;
    }
}
