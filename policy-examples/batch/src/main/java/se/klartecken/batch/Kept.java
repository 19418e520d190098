package se.klartecken.batch;

/**
 * The records of an earlier run.
 *
 * @param line the number of the last line that has one
 * @param summary of them all
 */
record Kept(long line, Summary summary) {

    static final Kept NOTHING = new Kept(0, Summary.NOTHING);

    boolean isNothing() {
        return line == 0;
    }
}
