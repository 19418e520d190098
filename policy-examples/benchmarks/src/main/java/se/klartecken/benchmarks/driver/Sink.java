package se.klartecken.benchmarks.driver;

import org.jspecify.annotations.Nullable;

/** Takes results, so that no compiler can leave out the work. */
final class Sink {

    @SuppressWarnings("unused")
    private static volatile @Nullable Object last;

    private Sink() {}

    static void take(@Nullable Object result) {
        last = result;
    }
}
