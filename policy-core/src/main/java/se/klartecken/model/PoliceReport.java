package se.klartecken.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The position taken on whether to report something to the police.
 *
 * @param considered whether a position was taken
 * @param byRole who took it
 * @param at when
 */
@RecordBuilder
public record PoliceReport(
        @Nullable Boolean considered,
        @Nullable Role byRole,
        @Nullable Instant at) {}
