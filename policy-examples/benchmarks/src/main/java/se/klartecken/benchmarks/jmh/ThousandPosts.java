package se.klartecken.benchmarks.jmh;

import org.openjdk.jmh.annotations.Benchmark;

/** A case with a thousand posts that use personal data on consent and on other bases. */
public class ThousandPosts {
    @Benchmark
    public Object library(Contests.MostlyInOrder contest) {
        return contest.library();
    }

    @Benchmark
    public Object byHand(Contests.MostlyInOrder contest) {
        return contest.byHand();
    }

    @Benchmark
    public Object byHandUnscreened(Contests.MostlyInOrder contest) {
        return contest.byHandUnscreened();
    }

    @Benchmark
    public Object libraryExplaining(Contests.MostlyInOrder contest) {
        return contest.libraryExplaining();
    }

    @Benchmark
    public Object byHandExplaining(Contests.MostlyInOrder contest) {
        return contest.byHandExplaining();
    }

    @Benchmark
    public Object libraryOnEverything(Contests.MostlyInOrder contest) {
        return contest.libraryOnEverything();
    }
}
