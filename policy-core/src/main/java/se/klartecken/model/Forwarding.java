package se.klartecken.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The forwarding of a message. What is not recorded has not come.
 *
 * @param to the committee that received it
 * @param at when
 * @param rightCommittee whether that is the right committee
 * @param askerToldAt when the asker was told
 * @param answerReceivedAt when the answer came back
 * @param answerPublishedAt when the answer was published
 */
@RecordBuilder
public record Forwarding(
        @Nullable String to,
        Instant at,
        @Nullable Boolean rightCommittee,
        @Nullable Instant askerToldAt,
        @Nullable Instant answerReceivedAt,
        @Nullable Instant answerPublishedAt) {}
