/**
 * What is wrong with a case before anybody judges it: errors that point at the fault and never repeat what stands
 * there, and the screening that leaves out what makes no sense together with what hangs on it.
 */
@NullMarked
package se.klartecken.input;

import org.jspecify.annotations.NullMarked;
