package se.klartecken.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whole days on which somebody is away, first and last included.
 *
 * @param kind why
 * @param from first day
 * @param until last day
 */
@RecordBuilder
public record Absence(@Nullable AbsenceKind kind, LocalDate from, LocalDate until) {}
