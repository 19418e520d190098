package se.klartecken.oracle.sollentuna;

import java.time.Instant;

/**
 * The end of a time.
 *
 * @param at the instant
 * @param thatInstantToo whether that very instant is still in time
 */
record Due(Instant at, boolean thatInstantToo) {

    boolean inTime(Instant instant) {
        return instant.isBefore(at) || (thatInstantToo && instant.equals(at));
    }
}
