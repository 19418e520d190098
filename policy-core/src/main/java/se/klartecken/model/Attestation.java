package se.klartecken.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody attests about an organisation or account.
 *
 * @param topic about what
 * @param about id of the organisation or account
 * @param holds whether it holds
 * @param byRole who attests
 * @param at when
 * @param expiresAt until when it counts; none means that no end is recorded
 */
@RecordBuilder
public record Attestation(
        AttestationTopic topic,
        String about,
        @Nullable Boolean holds,
        @Nullable Role byRole,
        @Nullable Instant at,
        @Nullable Instant expiresAt)
        implements Element {}
