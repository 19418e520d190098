package se.klartecken.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A goal of an account.
 *
 * @param text what is to be reached
 * @param metric how it is measured; blank is not at all
 * @param target the value aimed at
 * @param operationGoalRef the goal of the operation that it serves; blank is none
 * @param followUpPlan how it is followed up continuously; blank is not at all
 */
@RecordBuilder
public record Goal(
        @Nullable String text,
        @Nullable String metric,
        @Nullable String target,
        @Nullable String operationGoalRef,
        @Nullable String followUpPlan) {}
