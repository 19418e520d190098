package se.klartecken.benchmarks.floor;

import se.klartecken.model.Account;
import se.klartecken.model.Organisation;

/** An account with the organisation that answers for it, and where the case tells of both. */
record OpenAccount(Account it, Spot spot, Organisation owner, String ownerPointer) {

    /** What is said of whose account it is, where the case says it. */
    void writeNature(Receipt receipt) {
        if (it.nature() != null) {
            receipt.because(spot.at("/nature"));
        }
    }
}
