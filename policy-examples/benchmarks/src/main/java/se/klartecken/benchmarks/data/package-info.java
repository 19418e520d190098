/**
 * Makes cases, posts and messages shaped like the examples. The same seed makes the same data.
 */
@NullMarked
package se.klartecken.benchmarks.data;

import org.jspecify.annotations.NullMarked;
