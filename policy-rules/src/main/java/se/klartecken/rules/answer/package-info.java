/**
 * Three-valued answers that remember what they rest on, so that outcome, reasons and missing facts fall out of one and
 * the same question.
 */
@NullMarked
package se.klartecken.rules.answer;

import org.jspecify.annotations.NullMarked;
