package se.klartecken.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.klartecken.calendar.ClosureReason;

/**
 * A day on which an organisation keeps closed by its own choice.
 *
 * @param date the day
 * @param reason why
 */
@RecordBuilder
public record ClosedDay(LocalDate date, @Nullable ClosureReason reason) {}
