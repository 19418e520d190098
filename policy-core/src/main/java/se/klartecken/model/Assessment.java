package se.klartecken.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A recorded human judgement on one clause about one organisation, account, post or message.
 *
 * @param clause id of the clause
 * @param about id of what was assessed
 * @param holds whether the clause is kept
 * @param byRole who assessed
 * @param at when
 * @param expiresAt until when it counts; none means that no end is recorded
 */
@RecordBuilder
public record Assessment(
        String clause,
        String about,
        @Nullable Boolean holds,
        @Nullable Role byRole,
        @Nullable Instant at,
        @Nullable Instant expiresAt)
        implements Element {}
