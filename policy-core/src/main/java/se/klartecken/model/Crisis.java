package se.klartecken.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A period in which crisis management was activated.
 *
 * @param id names it in this case; no name or other personal data
 * @param activatedAt start, included
 * @param deactivatedAt end, not included; none means still active
 */
@RecordBuilder
public record Crisis(
        String id, Instant activatedAt, @Nullable Instant deactivatedAt) {}
