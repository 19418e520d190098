/** The command line: a thin skin over the library, and the only place that looks at the clock. */
@NullMarked
package se.klartecken.cli;

import org.jspecify.annotations.NullMarked;
