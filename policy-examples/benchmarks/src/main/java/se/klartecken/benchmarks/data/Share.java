package se.klartecken.benchmarks.data;

import java.util.Random;

/** How many of the posts or messages are at fault. */
public enum Share {
    ALL_IN_ORDER(0),
    MOSTLY_IN_ORDER(5),
    HALF_AT_FAULT(50);

    private static final int HUNDRED = 100;

    private final int percentAtFault;

    Share(int percentAtFault) {
        this.percentAtFault = percentAtFault;
    }

    boolean isNextAtFault(Random random) {
        return random.nextInt(HUNDRED) < percentAtFault;
    }
}
