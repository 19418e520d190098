package se.klartecken.benchmarks.floor;

import java.util.List;
import se.klartecken.model.Crisis;

/** The crises of an account's owner, none of which touches any message: they were over before. */
final class Crises {

    private Crises() {}

    static void writeNone(Receipt receipt, OpenAccount account) {
        List<Crisis> crises = account.owner().crises();
        String at = account.ownerPointer() + "/crises";
        if (crises == null || crises.isEmpty()) {
            receipt.says(crises, at);
            return;
        }
        for (int index = 0; index < crises.size(); index++) {
            receipt.because(at + "/" + index);
        }
    }
}
