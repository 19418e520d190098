package se.klartecken.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision to start an account.
 *
 * @param decidedOn day of decision
 * @param decidedByRole who decided
 * @param organisation id of the organisation whose decision it is
 */
@RecordBuilder
public record StartDecision(
        @Nullable LocalDate decidedOn,
        @Nullable Role decidedByRole,
        @Nullable String organisation) {}
