/**
 * Judges files of any size, line by line: cases, or posts and messages in the cases that go before them. Memory holds
 * what is on its way and no more, all cores work, and an interrupted run can be taken up where it ended.
 */
@NullMarked
package se.klartecken.batch;

import org.jspecify.annotations.NullMarked;
