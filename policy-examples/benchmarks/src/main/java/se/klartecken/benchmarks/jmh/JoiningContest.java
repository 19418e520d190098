package se.klartecken.benchmarks.jmh;

import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Benchmark;
import se.klartecken.benchmarks.common.CommonRules;
import se.klartecken.benchmarks.common.WithKlartecken;
import se.klartecken.report.Report;

/** A contest with rules that join facts, which the library can have joined in a network of Drools, too. */
public abstract class JoiningContest extends CommonContest {

    private final Supplier<Report> inNetwork;

    JoiningContest(Asked asked) {
        super(CommonRules.WITH_JOINS, asked);
        this.inNetwork = alsoBy(WithKlartecken.joiningInNetwork());
    }

    @Benchmark
    public Object libraryInNetwork() {
        return inNetwork.get();
    }
}
