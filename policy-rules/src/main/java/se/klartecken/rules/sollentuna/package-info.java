/** Sollentuna's rules: its paragraphs as views, and the readings that they leave open. */
@NullMarked
package se.klartecken.rules.sollentuna;

import org.jspecify.annotations.NullMarked;
