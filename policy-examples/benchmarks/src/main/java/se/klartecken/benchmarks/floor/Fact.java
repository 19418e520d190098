package se.klartecken.benchmarks.floor;

/**
 * Something that rules look at. Its questions are answered by the floor's own code, so that contestants who ask them
 * differ in how they ask alone. Facts are equal to themselves alone.
 */
public interface Fact {

    /** Where it stands in the case. */
    String pointer();
}
