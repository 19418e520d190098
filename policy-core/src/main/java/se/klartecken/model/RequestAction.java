package se.klartecken.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;

/**
 * What was done about a data subject's request.
 *
 * @param kind what
 * @param at when
 */
@RecordBuilder
public record RequestAction(RequestActionKind kind, Instant at) {}
