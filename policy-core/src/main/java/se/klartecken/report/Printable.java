package se.klartecken.report;

/** Makes text from ids safe to show: they come with the case, and a terminal or a page must not obey them. */
public final class Printable {

    private static final int LONGEST = 120;

    /** Letters of Hangul that fill a place with nothing. */
    private static final String FILLERS = "\u115F\u1160\u3164\uFFA0";

    private Printable() {}

    /** The text with everything but letters, digits and harmless signs replaced, no longer than fits a line. */
    public static String of(String text) {
        var shown = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(c -> shown.appendCodePoint(isHarmless(c) ? c : '?'));
        return shown.toString();
    }

    private static boolean isHarmless(int codePoint) {
        boolean letter = Character.isLetterOrDigit(codePoint) && FILLERS.indexOf(codePoint) < 0;
        return letter || "-_.:/@ ".indexOf(codePoint) >= 0;
    }
}
