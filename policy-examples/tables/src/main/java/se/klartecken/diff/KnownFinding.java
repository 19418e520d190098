package se.klartecken.diff;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.klartecken.clause.Obligation;
import se.klartecken.clause.Text;
import se.klartecken.report.Basis;
import se.klartecken.report.Outcome;

/**
 * What a written report says of a finding.
 *
 * @param id the same from run to run
 * @param clause id of the clause
 * @param obligation the clause's force; none where the finding rests on the organisation's own value
 * @param missing JSON Pointers into the case of that report
 * @param deadline none where time does not matter
 * @param decision none where nothing is decided about it
 */
public record KnownFinding(
        String id,
        String clause,
        @Nullable Obligation obligation,
        Outcome outcome,
        Basis basis,
        Text message,
        List<String> missing,
        @Nullable Due deadline,
        @Nullable Decided decision) {

    /** When it is due, with its offset. */
    public record Due(String dueAt) {

        public Due {
            Objects.requireNonNull(dueAt);
        }
    }

    /** Until when a decision holds, with its offset. */
    public record Decided(String expiresAt) {

        public Decided {
            Objects.requireNonNull(expiresAt);
        }
    }

    public KnownFinding {
        Objects.requireNonNull(id);
        Objects.requireNonNull(clause);
        Objects.requireNonNull(outcome);
        Objects.requireNonNull(basis);
        Objects.requireNonNull(message);
        missing = List.copyOf(missing);
    }

    /** Whether a duty of the text is broken. */
    public boolean breaksDuty() {
        return outcome == Outcome.VIOLATED && basis == Basis.TEXT && obligation != null && obligation.isDuty();
    }

    public boolean isDecided() {
        return decision != null;
    }

    /** Which facts are missing, wherever they stand in the case: lists may have grown between two reports. */
    List<String> missingFacts() {
        return missing.stream()
                .map(pointer -> pointer.replaceAll("/\\d+(?=/|$)", "/*"))
                .sorted()
                .toList();
    }
}
