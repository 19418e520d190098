package se.klartecken.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing done with a message as content.
 *
 * @param kind what was done
 * @param at when
 * @param registrationNumber number in the official register; blank is none
 * @param emergency whether a serious disclosure was recorded as the reason to act at once
 */
@RecordBuilder
public record ModerationEvent(
        ModerationKind kind,
        Instant at,
        @Nullable String registrationNumber,
        @Nullable Boolean emergency) {}
