/**
 * A municipality whose text is Stockholm's and five hundred clauses' more, to see what further rules cost.
 */
@NullMarked
package se.klartecken.benchmarks.larger;

import org.jspecify.annotations.NullMarked;
