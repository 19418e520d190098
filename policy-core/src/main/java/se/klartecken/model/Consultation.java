package se.klartecken.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A response talked through with the immediate manager.
 *
 * @param withRole with whom
 * @param at when
 * @param blanket whether it was held once for responses in general
 */
@RecordBuilder
public record Consultation(
        @Nullable Role withRole,
        @Nullable Instant at,
        @Nullable Boolean blanket) {}
