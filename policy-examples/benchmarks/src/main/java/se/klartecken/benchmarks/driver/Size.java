package se.klartecken.benchmarks.driver;

/** How much is done. */
record Size(int warmUps, int posts, int manyPosts, int rounds, int starts) {

    static final Size FULL = new Size(200_000, 1_000, 100_000, 400_000, 15);

    /** Enough to see that it runs. */
    static final Size QUICK = new Size(200, 20, 40, 200, 1);

    static Size of(boolean quick) {
        return quick ? QUICK : FULL;
    }
}
