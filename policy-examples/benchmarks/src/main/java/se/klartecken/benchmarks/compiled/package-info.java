/**
 * Policies over Stockholm's text behind the library's own engine, with rules that are compiled while the program runs.
 * An embedder's build compiles rules beforehand; once compiled, they are the same.
 */
@NullMarked
package se.klartecken.benchmarks.compiled;

import org.jspecify.annotations.NullMarked;
