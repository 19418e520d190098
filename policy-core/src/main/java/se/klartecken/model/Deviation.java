package se.klartecken.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An account that did not follow the rules, as the organisation itself has recorded it. What is not recorded has
 * not come.
 *
 * @param account id of the account
 * @param recordedAt when it was recorded
 * @param securedAt when it was seen to that the rules are followed again
 * @param followedUpAt when it was followed up that they are
 */
@RecordBuilder
public record Deviation(
        @Nullable String account,
        Instant recordedAt,
        @Nullable Instant securedAt,
        @Nullable Instant followedUpAt) {}
