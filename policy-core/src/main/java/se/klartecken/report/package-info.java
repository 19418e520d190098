/**
 * Answers: findings, the report that holds them, and the ways to show it as text or Markdown. A report points into the
 * input and never repeats it.
 */
@NullMarked
package se.klartecken.report;

import org.jspecify.annotations.NullMarked;
