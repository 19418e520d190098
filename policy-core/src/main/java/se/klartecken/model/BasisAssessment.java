package se.klartecken.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The examination in the individual case of which legal basis can be invoked.
 *
 * @param at when it was made
 * @param byRole who made it
 * @param span how much it was made for; none means for this publication alone
 */
@RecordBuilder
public record BasisAssessment(
        @Nullable Instant at,
        @Nullable Role byRole,
        @Nullable AssessmentSpan span) {}
