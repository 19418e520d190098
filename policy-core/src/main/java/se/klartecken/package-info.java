/**
 * What an embedder calls: find a {@link se.klartecken.Policy} by name, ask it a {@link se.klartecken.Question} about a
 * case, read the report.
 */
@NullMarked
package se.klartecken;

import org.jspecify.annotations.NullMarked;
