package se.klartecken.benchmarks.jmh;

import java.util.function.Supplier;
import se.klartecken.Policy;
import se.klartecken.benchmarks.floor.GivenFacts;
import se.klartecken.report.Report;

/** Questions that contestants are asked, one after the other and over and over. */
interface Asked {

    /** How many there are before they come again. */
    int count();

    /** What a policy answers to the next of them. */
    Supplier<Report> by(Policy policy);

    /** The facts of the next of them, screened by the same screening. */
    Supplier<GivenFacts> facts();
}
