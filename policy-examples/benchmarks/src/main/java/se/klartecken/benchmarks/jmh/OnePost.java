package se.klartecken.benchmarks.jmh;

import org.openjdk.jmh.annotations.Benchmark;

/** A post that somebody is about to publish, in its context. */
public class OnePost {
    @Benchmark
    public Object library(Contests.Posts contest) {
        return contest.library();
    }

    @Benchmark
    public Object byHand(Contests.Posts contest) {
        return contest.byHand();
    }

    @Benchmark
    public Object byHandUnscreened(Contests.Posts contest) {
        return contest.byHandUnscreened();
    }

    @Benchmark
    public Object libraryExplaining(Contests.Posts contest) {
        return contest.libraryExplaining();
    }

    @Benchmark
    public Object byHandExplaining(Contests.Posts contest) {
        return contest.byHandExplaining();
    }
}
