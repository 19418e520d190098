/**
 * The web desk: a queue of messages, a form that checks a post while it is written, moderation and the report, for one
 * person at one machine. Pages are plain records that templates write down; what they show of the case stays on screen.
 */
@NullMarked
package se.klartecken.web;

import org.jspecify.annotations.NullMarked;
