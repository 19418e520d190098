package se.klartecken.detect;

import static se.klartecken.detect.Gap.BLANK;
import static se.klartecken.detect.Gap.BREAK;
import static se.klartecken.detect.Gap.BREAK_AND_PLUS;
import static se.klartecken.detect.Gap.DASH;
import static se.klartecken.detect.Gap.PLUS;
import static se.klartecken.detect.Gap.WIDE;

import java.util.Set;

/**
 * How an identity number is written: date and last four digits, with up to three blanks, dashes and plus signs between
 * them. Year, month and day may be set apart too, all by one blank each or all by one dash each, and the century from
 * the year. Only then may the last four be two and two, as the number is spoken: {@code 19 81 12 18 - 98 76}.
 *
 * <p>Other groupings are those of telephone, card and account numbers. For the same reason a number does not begin or
 * end within a run of digits, does not begin at a plus sign, is not tied to further digits by a dash, as in
 * {@code 978-9112121212}, and where it is itself in small groups, not by a blank either.
 */
final class Spelling {

    // As in LastDigits: bit n is a gap with n digits after it.
    private static final int LAST_TWO = 1 << 2;
    private static final int LAST_FOUR = 1 << 4;
    private static final int MONTH_AND_DAY = 1 << 6 | 1 << 8;
    private static final int YEAR = 1 << 10;

    /** Ten digits. */
    static final Spelling SHORT = new Spelling(10, Set.of(0, LAST_FOUR, MONTH_AND_DAY | LAST_FOUR));

    /** Twelve digits, the century first. */
    static final Spelling LONG = new Spelling(
            12,
            Set.of(
                    0,
                    LAST_FOUR,
                    YEAR | LAST_FOUR,
                    MONTH_AND_DAY | LAST_FOUR,
                    YEAR | MONTH_AND_DAY | LAST_FOUR,
                    YEAR | MONTH_AND_DAY | LAST_FOUR | LAST_TWO));

    private static final Set<Gap> ANY = Set.of(BLANK, DASH, PLUS, WIDE, BREAK, BREAK_AND_PLUS);
    private static final Set<Gap> BLANKS = Set.of(BLANK);
    private static final Set<Gap> DASHES = Set.of(DASH);
    private static final Set<Gap> BREAKS = Set.of(BREAK, BREAK_AND_PLUS);
    private static final Set<Gap> TIES = Set.of(DASH, PLUS, BREAK_AND_PLUS);

    private final int length;
    private final Set<Integer> groupings;

    private Spelling(int length, Set<Integer> groupings) {
        this.length = length;
        this.groupings = groupings;
    }

    /** Whether the last digits are so written, with that gap between them and the next digit. */
    boolean fits(LastDigits digits, Gap next) {
        Gap previous = digits.gapBefore(length);
        if (previous == Gap.NONE || next == Gap.NONE) {
            return false;
        }
        int grouping = inside(digits, ANY);
        return groupings.contains(grouping)
                && holdsTogether(digits, grouping)
                && standsAlone(previous, next, (grouping & MONTH_AND_DAY) != 0);
    }

    private boolean holdsTogether(LastDigits digits, int grouping) {
        int inDate = grouping & ~LAST_FOUR;
        return inside(digits, BREAKS) == 0
                && (isWithin(inDate, inside(digits, BLANKS)) || isWithin(inDate, inside(digits, DASHES)));
    }

    private static boolean standsAlone(Gap previous, Gap next, boolean inSmallGroups) {
        boolean tied = next == DASH || TIES.contains(previous);
        boolean inSeries = next == BLANK || previous == BLANK;
        return !tied && !(inSmallGroups && inSeries);
    }

    private int inside(LastDigits digits, Set<Gap> kinds) {
        return digits.places(kinds) & ((1 << length) - 1);
    }

    private static boolean isWithin(int places, int others) {
        return (places & ~others) == 0;
    }
}
