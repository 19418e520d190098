package se.klartecken.benchmarks.jmh;

import org.openjdk.jmh.annotations.Benchmark;

/** A message that came in, by Sollentuna's clauses with their response times. */
public class OneMessageToSollentuna {
    @Benchmark
    public Object library(Contests.MessagesToSollentuna contest) {
        return contest.library();
    }

    @Benchmark
    public Object byHand(Contests.MessagesToSollentuna contest) {
        return contest.byHand();
    }

    @Benchmark
    public Object byHandUnscreened(Contests.MessagesToSollentuna contest) {
        return contest.byHandUnscreened();
    }

    @Benchmark
    public Object libraryExplaining(Contests.MessagesToSollentuna contest) {
        return contest.libraryExplaining();
    }

    @Benchmark
    public Object byHandExplaining(Contests.MessagesToSollentuna contest) {
        return contest.byHandExplaining();
    }
}
