/**
 * The policies over HTTP: cases, posts and messages come in as JSON, reports go out as JSON, text or Markdown. Whatever
 * cannot be answered is told as a problem (RFC 9457) that points at the fault and repeats nothing of the request.
 */
@NullMarked
package se.klartecken.service;

import org.jspecify.annotations.NullMarked;
