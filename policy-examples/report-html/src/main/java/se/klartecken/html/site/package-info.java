/**
 * The catalogue as a site of static pages: every policy, chapter and clause, how each is decided, how it can be read, and
 * examples. It is given what it shows, policies, examples and topics, and writes files.
 */
@NullMarked
package se.klartecken.html.site;

import org.jspecify.annotations.NullMarked;
