package se.klartecken.html;

import java.util.regex.Pattern;

/** Makes ids fit to be shown: they come with the case, and none may turn, hide or stretch what stands around it. */
public final class Visible {

    private static final int LONGEST = 120;

    /** Control and format characters, other separators than the space, private use, half pairs, and invisible letters. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}\\u115F\\u1160\\u3164\\uFFA0]");

    /** More marks on one letter than any language sets. */
    private static final Pattern STACKED = Pattern.compile("(\\p{M}{3})\\p{M}+");

    private Visible() {}

    /** The id with everything unseen replaced, cut where it is longer than anybody reads. */
    public static String of(String id) {
        return start(whole(start(id, LONGEST * 4)), LONGEST);
    }

    /** The id with everything unseen replaced, however long it is. */
    public static String whole(String id) {
        String seen = UNSEEN.matcher(id).replaceAll("?");
        return STACKED.matcher(seen).replaceAll("$1");
    }

    /** The first characters of a text, with three dots where there are more. */
    public static String start(String text, int longest) {
        if (text.codePointCount(0, text.length()) <= longest) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, longest - 1)) + "…";
    }
}
