package se.klartecken.benchmarks.jmh;

import org.openjdk.jmh.annotations.Benchmark;

/** A message that came in, by Stockholm's clauses. */
public class OneMessageToStockholm {
    @Benchmark
    public Object library(Contests.MessagesToStockholm contest) {
        return contest.library();
    }

    @Benchmark
    public Object byHand(Contests.MessagesToStockholm contest) {
        return contest.byHand();
    }

    @Benchmark
    public Object byHandUnscreened(Contests.MessagesToStockholm contest) {
        return contest.byHandUnscreened();
    }

    @Benchmark
    public Object libraryExplaining(Contests.MessagesToStockholm contest) {
        return contest.libraryExplaining();
    }

    @Benchmark
    public Object byHandExplaining(Contests.MessagesToStockholm contest) {
        return contest.byHandExplaining();
    }
}
