/**
 * Measures what the library costs beside hand-written Java, naive Drools and other engines, all in the same run. Every
 * figure is a ratio, and what is compared is asserted to find the same first.
 */
@NullMarked
package se.klartecken.benchmarks;

import org.jspecify.annotations.NullMarked;
