package se.klartecken.detect;

import java.util.Arrays;
import java.util.Set;

/** The digits read last, at most twelve of them, and the gaps before them. */
final class LastDigits {

    private static final int KEPT = 12;
    private static final long TEN_DIGITS = 10_000_000_000L;
    private static final long TWELVE_DIGITS = 1_000_000_000_000L;

    private long digits;
    /** At n is the gap that has n digits after it. */
    private final Gap[] gaps = new Gap[KEPT + 1];

    LastDigits() {
        Arrays.fill(gaps, Gap.NONE);
    }

    void append(Gap before, int digit) {
        digits = (10 * digits + digit) % TWELVE_DIGITS;
        System.arraycopy(gaps, 1, gaps, 2, KEPT - 1);
        gaps[1] = before;
    }

    /** Where gaps of these kinds are: bit n stands for the gap that has n digits after it. */
    int places(Set<Gap> kinds) {
        int places = 0;
        for (int n = 1; n <= KEPT; n++) {
            if (kinds.contains(gaps[n])) {
                places |= 1 << n;
            }
        }
        return places;
    }

    Gap gapBefore(int last) {
        return gaps[last];
    }

    long ten() {
        return digits % TEN_DIGITS;
    }

    long twelve() {
        return digits;
    }
}
