package se.klartecken.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody looking after an account.
 *
 * @param at when
 * @param byRole in which function
 * @param kind in which way; none means that somebody visited
 */
@RecordBuilder
public record WatchEntry(
        Instant at, @Nullable Role byRole, @Nullable WatchKind kind) {}
