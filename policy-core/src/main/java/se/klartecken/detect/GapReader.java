package se.klartecken.detect;

/** Reads from a digit to the next, or to the first from the beginning of the text. */
final class GapReader {

    /** As in {@code 121212 - 1212}; with more, the numbers on both sides have nothing to do with each other. */
    private static final int LONGEST = 3;

    private boolean broken = true;
    private int length;
    private Sign last = Sign.OTHER;

    void take(Sign sign) {
        if (sign != Sign.UNSEEN) {
            length++;
            last = sign;
            broken |= sign == Sign.OTHER || length > LONGEST;
        }
    }

    void restart() {
        broken = false;
        length = 0;
    }

    Gap gap() {
        if (broken) {
            return last == Sign.PLUS ? Gap.BREAK_AND_PLUS : Gap.BREAK;
        }
        if (length == 0) {
            return Gap.NONE;
        }
        if (last == Sign.PLUS) {
            return Gap.PLUS;
        }
        if (length > 1) {
            return Gap.WIDE;
        }
        return last == Sign.DASH ? Gap.DASH : Gap.BLANK;
    }
}
