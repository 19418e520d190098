package se.klartecken.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A routine that the organisation has decided on.
 *
 * @param topic what the routine is about
 * @param documentRef where it is written down
 * @param decidedOn day of decision
 * @param decidedByRole who decided it
 */
@RecordBuilder
public record Routine(
        RoutineTopic topic,
        @Nullable String documentRef,
        @Nullable LocalDate decidedOn,
        @Nullable Role decidedByRole) {}
