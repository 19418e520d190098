package se.klartecken.benchmarks.jmh;

/**
 * Two benchmarks side by side.
 *
 * @param library the library's, as class and method
 * @param other the other's
 */
record Duel(String work, String library, String other, String goal) {}
