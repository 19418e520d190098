package se.klartecken.oracle.stockholm;

import se.klartecken.report.Outcome;

/**
 * What the facts say of a clause and a subject.
 *
 * @param applies whether the clause applies
 * @param kept whether it is kept
 * @param open whether what is not kept can still be done
 */
record Answer(Truth applies, Truth kept, boolean open) {

    static final Answer NOT_APPLICABLE = new Answer(Truth.FALSE, Truth.UNKNOWN, false);

    /** A state that must hold, or an act whose time has run out. */
    static Answer state(Truth applies, Truth kept) {
        return new Answer(applies, kept, false);
    }

    /** An act that is owed, and whose time has not run out or is not stated. */
    static Answer owed(Truth applies, Truth kept) {
        return new Answer(applies, kept, true);
    }

    /** A judgement of which nothing is known yet. */
    static Answer judged(Truth applies) {
        return state(applies, Truth.UNKNOWN);
    }

    Outcome outcome() {
        if (applies == Truth.FALSE) {
            return Outcome.NOT_APPLICABLE;
        }
        if (kept == Truth.TRUE) {
            return Outcome.FULFILLED;
        }
        if (applies == Truth.TRUE && kept == Truth.FALSE) {
            return open ? Outcome.PENDING : Outcome.VIOLATED;
        }
        return Outcome.NEEDS_REVIEW;
    }
}
