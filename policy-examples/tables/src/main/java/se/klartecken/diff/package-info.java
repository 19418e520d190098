/**
 * What changed between two reports, as {@link se.klartecken.json.ReportWriter} writes them: which findings are new, gone
 * or changed, told by their ids. Two runs are thus all the memory that there is; nothing is kept of the cases.
 */
@NullMarked
package se.klartecken.diff;

import org.jspecify.annotations.NullMarked;
