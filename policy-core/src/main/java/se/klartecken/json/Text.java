package se.klartecken.json;

import se.klartecken.input.InputErrorCode;

/** Free text, blank or not, of anything that UTF-8 can hold. */
record Text() implements TextScalar {

    @Override
    public String expected() {
        return "a text without half surrogate pairs";
    }

    @Override
    public Object parse(String text) throws Refused {
        return wellFormed(text);
    }

    @Override
    public String format(Object value) {
        try {
            return wellFormed((String) value);
        } catch (Refused refused) {
            throw new IllegalArgumentException("a text has half a surrogate pair, which no JSON in UTF-8 can hold");
        }
    }

    static String wellFormed(String text) throws Refused {
        if (text.codePoints().anyMatch(Text::isHalfAPair)) {
            throw new Refused(InputErrorCode.LONE_SURROGATE);
        }
        return text;
    }

    /** Whole pairs make one code point, so a surrogate among the code points is alone. */
    private static boolean isHalfAPair(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
