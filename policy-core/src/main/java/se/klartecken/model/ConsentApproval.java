package se.klartecken.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The approval of a child's own consent by a person with parental responsibility.
 *
 * @param at when it was given
 * @param guardian id of the guardian
 */
@RecordBuilder
public record ConsentApproval(Instant at, @Nullable String guardian) {}
