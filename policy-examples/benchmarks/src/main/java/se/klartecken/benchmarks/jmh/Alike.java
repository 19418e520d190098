package se.klartecken.benchmarks.jmh;

import java.util.List;
import se.klartecken.report.Finding;
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
        require(findings(report), other);
    }

    /**
     * What a report says.
     *
     * @throws IllegalStateException where the input has faults
     */
    public static List<Finding> findings(Report report) {
        if (!report.errors().isEmpty()) {
            throw new IllegalStateException("the data has faults");
        }
        return report.findings();
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
