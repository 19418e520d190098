package se.klartecken.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * What the plan says of one social medium.
 *
 * @param platform which one
 * @param preservationMethod how information is preserved; blank is not said
 * @param preservationExtent to what extent; blank is not said
 * @param disposal when it is disposed of; blank is not said
 */
@RecordBuilder
public record DocumentPlanEntry(
        PlatformKind platform,
        @Nullable String preservationMethod,
        @Nullable String preservationExtent,
        @Nullable String disposal) {}
