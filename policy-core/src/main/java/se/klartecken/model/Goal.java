package se.klartecken.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A goal of an account.
 *
 * @param text what is to be reached
 * @param metric how it is measured; blank is not at all
 * @param target the value aimed at
 */
@RecordBuilder
public record Goal(
        @Nullable String text,
        @Nullable String metric,
        @Nullable String target) {}
