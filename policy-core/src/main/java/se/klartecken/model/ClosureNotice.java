package se.klartecken.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an account told about its end.
 *
 * @param at when
 * @param statesReason whether it says why
 * @param refersOn whether it refers to other ways or sources
 * @param thanks whether it thanks for the engagement
 */
@RecordBuilder
public record ClosureNotice(
        Instant at,
        @Nullable Boolean statesReason,
        @Nullable Boolean refersOn,
        @Nullable Boolean thanks) {}
