/**
 * The rule texts as data: clauses with their citations, force and meaning in two languages, and the readings that the
 * texts leave open. Nothing here knows how a clause is decided.
 */
@NullMarked
package se.klartecken.clause;

import org.jspecify.annotations.NullMarked;
