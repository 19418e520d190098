package se.klartecken.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an account was started.
 *
 * @param startedOn its first day
 * @param decisions decisions to start it; empty means that there is none
 * @param firstActivityOn when activities began
 * @param restrictionConsidered whether it was considered that further accounts are to be started with restraint
 */
@RecordBuilder
public record AccountStart(
        @Nullable LocalDate startedOn,
        @Nullable List<StartDecision> decisions,
        @Nullable LocalDate firstActivityOn,
        @Nullable Boolean restrictionConsidered) {

    public AccountStart {
        decisions = Copies.orNull(decisions);
    }
}
