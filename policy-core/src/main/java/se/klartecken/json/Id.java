package se.klartecken.json;

import java.util.regex.Pattern;
import se.klartecken.input.InputErrorCode;

/** A text that names something: never blank and not endless, so that it can stand in a report. */
record Id() implements TextScalar {

    static final int MAX_CODE_POINTS = 200;

    /**
     * Found in every id: a character that leaves ink of its own, so no separator, control or format character, no mark on
     * another character, and none of the letters and the sign that fill a place with nothing.
     */
    static final String VISIBLE = "[^\\p{Z}\\p{Cc}\\p{Cf}\\p{Mn}\\u115F\\u1160\\u2800\\u3164\\uFFA0]";

    private static final Pattern VISIBLE_CHARACTER = Pattern.compile(VISIBLE);

    @Override
    public String expected() {
        return "an id: a text that is not blank, of at most " + MAX_CODE_POINTS + " characters";
    }

    @Override
    public Object parse(String text) throws Refused {
        if (text.codePointCount(0, text.length()) > MAX_CODE_POINTS) {
            throw new Refused(InputErrorCode.ID_TOO_LONG);
        }
        if (!VISIBLE_CHARACTER.matcher(text).find()) {
            throw new Refused(InputErrorCode.BLANK_ID);
        }
        return Text.wellFormed(text);
    }
}
