package se.klartecken.detect;

/** What stands between a digit and the digit before it, or before the first. */
enum Gap {
    NONE,
    /** One blank. */
    BLANK,
    /** One dash. */
    DASH,
    /** A plus sign, perhaps after a blank or dash. */
    PLUS,
    /** Two or three blanks and signs. */
    WIDE,
    /** Too much to hold a number together. */
    BREAK,
    /** The same, with a plus sign at the end, as before a telephone number. */
    BREAK_AND_PLUS
}
