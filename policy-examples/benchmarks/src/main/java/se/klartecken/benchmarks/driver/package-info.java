/**
 * What only a process of its own shows: starts, heap, allocation, threads, and how the cost grows.
 */
@NullMarked
package se.klartecken.benchmarks.driver;

import org.jspecify.annotations.NullMarked;
