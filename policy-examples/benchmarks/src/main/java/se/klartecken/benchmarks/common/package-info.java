/**
 * Rules that every contestant knows, and the contestants who know no others: ten that look at one fact each, and three
 * that join facts. Each contestant is written as its own documentation has its users write.
 */
@NullMarked
package se.klartecken.benchmarks.common;

import org.jspecify.annotations.NullMarked;
