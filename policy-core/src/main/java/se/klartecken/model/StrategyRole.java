package se.klartecken.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for posts, and to what extent.
 *
 * @param person a role or staff id, no name
 * @param extent to what extent; blank is not said
 */
@RecordBuilder
public record StrategyRole(String person, @Nullable String extent) {}
