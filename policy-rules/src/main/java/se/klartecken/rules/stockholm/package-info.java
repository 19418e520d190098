/** Stockholm's policy: its chapters as views, and the readings that they leave open. */
@NullMarked
package se.klartecken.rules.stockholm;

import org.jspecify.annotations.NullMarked;
