package se.klartecken.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision to close an account.
 *
 * @param decidedOn day of decision
 * @param decidedByRole who decided
 */
@RecordBuilder
public record ClosureDecision(
        @Nullable LocalDate decidedOn, @Nullable Role decidedByRole) {}
