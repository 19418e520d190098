package se.klartecken.tables;

import java.util.regex.Pattern;

/** Makes texts that come from outside harmless to whoever prints them: no terminal obeys them, and nothing is unseen. */
public final class Visible {

    private static final Pattern OBEYED_OR_UNSEEN = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");

    private Visible() {}

    /** The text with question marks for control and format characters and line separators. */
    public static String of(String text) {
        return OBEYED_OR_UNSEEN.matcher(text).replaceAll("?");
    }
}
