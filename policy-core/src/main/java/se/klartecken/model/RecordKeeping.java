package se.klartecken.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How something is kept as an official document.
 *
 * @param officialDocument whether it is one; none means that it is
 * @param registeredAt when it was registered
 * @param keptInOrder whether it is kept in order without registration
 */
@RecordBuilder
public record RecordKeeping(
        @Nullable Boolean officialDocument,
        @Nullable Instant registeredAt,
        @Nullable Boolean keptInOrder) {}
