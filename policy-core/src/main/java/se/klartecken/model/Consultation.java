package se.klartecken.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A response talked through with the immediate manager.
 *
 * @param withRole with whom
 * @param at when
 */
@RecordBuilder
public record Consultation(
        @Nullable Role withRole, @Nullable Instant at) {}
