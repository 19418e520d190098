package se.klartecken.benchmarks.jmh;

import org.openjdk.jmh.annotations.Benchmark;

/** The same with half of the posts at fault. */
public class ThousandPostsHalfAtFault {

    @Benchmark
    public Object library(Contests.HalfAtFault contest) {
        return contest.library();
    }

    @Benchmark
    public Object byHand(Contests.HalfAtFault contest) {
        return contest.byHand();
    }
}
