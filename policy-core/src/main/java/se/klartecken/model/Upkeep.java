package se.klartecken.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an account is looked after.
 *
 * @param monitoring when somebody watched what came in
 * @param presence when somebody was present
 * @param plannedShare how much of the content is planned in advance, in per cent
 * @param reducedPeriods periods with less to read than usual; empty means none
 */
@RecordBuilder
public record Upkeep(
        @Nullable Watch monitoring,
        @Nullable Watch presence,
        @Nullable Integer plannedShare,
        @Nullable List<ReducedPeriod> reducedPeriods) {

    public Upkeep {
        reducedPeriods = Copies.orNull(reducedPeriods);
    }
}
