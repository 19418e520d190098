/**
 * A report as one HTML page for people: plain records hold what it shows, made from the report and, where there is one,
 * from its case; templates only write them down. Nothing of the case but ids and points in time reaches the page.
 */
@NullMarked
package se.klartecken.html;

import org.jspecify.annotations.NullMarked;
