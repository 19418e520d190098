package se.klartecken.benchmarks.jmh;

import java.util.List;
import se.klartecken.report.Report;

/** Nothing is timed that does not find the same. */
public final class Alike {

    private Alike() {}

    /**
     * Compares what two ways have found.
     *
     * @throws IllegalStateException where they differ, or the input has faults
     */
    public static void require(Report report, List<?> other) {
        if (!report.errors().isEmpty()) {
            throw new IllegalStateException("the data has faults");
        }
        require(report.findings(), other);
    }

    /**
     * Compares what two ways have found.
     *
     * @throws IllegalStateException where they differ
     */
    public static void require(List<?> one, List<?> other) {
        if (!one.equals(other)) {
            throw new IllegalStateException("the contestants do not find the same");
        }
    }
}
