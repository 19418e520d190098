package se.klartecken.fuzz;

/** What a fuzz target claims of whatever it was given. */
public final class Claim {

    private Claim() {}

    /** Fails, in words that hold nothing of the input: the input is kept in a file of its own. */
    public static void that(boolean holds, String claim) {
        if (!holds) {
            throw new AssertionError("does not hold: " + claim);
        }
    }
}
