package se.klartecken.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person's legal assessment of what a text says.
 *
 * @param category of what
 * @param certainty how certain it is
 * @param byRole who assessed
 * @param at when
 */
@RecordBuilder
public record ContentAssessment(
        ContentCategory category,
        Certainty certainty,
        @Nullable Role byRole,
        @Nullable Instant at) {}
