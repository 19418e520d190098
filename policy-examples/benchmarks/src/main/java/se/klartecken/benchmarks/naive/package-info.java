/**
 * Drools as one would use it at first: the policy's own rules, compiled when the program starts, and a new session with
 * all facts for each question.
 */
@NullMarked
package se.klartecken.benchmarks.naive;

import org.jspecify.annotations.NullMarked;
