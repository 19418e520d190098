package se.klartecken.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The objection of a person with parental responsibility.
 *
 * @param at when it was made
 * @param guardian id of the guardian
 */
@RecordBuilder
public record GuardianObjection(Instant at, @Nullable String guardian) {}
