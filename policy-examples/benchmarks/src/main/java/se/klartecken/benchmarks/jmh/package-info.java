/**
 * The benchmarks that run within one process. Each asserts first that its contestants find the same.
 */
@NullMarked
package se.klartecken.benchmarks.jmh;

import org.jspecify.annotations.NullMarked;
