package se.klartecken.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * How what is on an account is archived and disposed of.
 *
 * @param planRef where it is said how it is archived; blank is nowhere
 * @param disposalDecisionRef the decision on disposal; blank is none
 */
@RecordBuilder
public record Archiving(@Nullable String planRef, @Nullable String disposalDecisionRef) {}
