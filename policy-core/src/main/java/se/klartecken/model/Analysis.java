package se.klartecken.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An analysis of target groups and of what being present takes.
 *
 * @param at when it was last made
 * @param byRole who made it
 */
@RecordBuilder
public record Analysis(@Nullable Instant at, @Nullable Role byRole) {}
