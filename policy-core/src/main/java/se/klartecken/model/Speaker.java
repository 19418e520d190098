package se.klartecken.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * In which capacity a post was made, and with whose consent.
 *
 * @param capacity the capacity
 * @param stated whether the post says so
 * @param exceptionReason why it was made there although the main rule says no
 * @param managerConsultation the consultation with the immediate manager
 * @param decidedByCrisisManagement whether a decision of crisis management covers it
 */
@RecordBuilder
public record Speaker(
        @Nullable Capacity capacity,
        @Nullable Boolean stated,
        @Nullable ExceptionReason exceptionReason,
        @Nullable Consultation managerConsultation,
        @Nullable Boolean decidedByCrisisManagement) {}
