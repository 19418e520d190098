package se.klartecken.testing;

import java.time.Instant;

/** Whole weeks by the clock in Stockholm. */
final class Weeks {

    private Weeks() {}

    static Instant later(Instant instant, int weeks) {
        return instant.atZone(SpecialDays.ZONE).plusWeeks(weeks).toInstant();
    }
}
