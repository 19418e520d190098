package se.klartecken.report;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.klartecken.calendar.Deadline;
import se.klartecken.clause.Clause;
import se.klartecken.clause.Text;

/**
 * One clause applied to one subject.
 *
 * @param id the same from run to run: made of the ids of clause and subject
 * @param clause what was applied
 * @param alsoCites ids of further clauses that the same fault touches
 * @param outcome what became of it
 * @param basis whether it rests on the text or on the organisation's own stricter value
 * @param subject JSON Pointer to what it is about
 * @param message what is to be said about it; never holds personal data
 * @param because JSON Pointers to the facts that decided it
 * @param missing JSON Pointers to facts that were not given and would decide it
 * @param readings choice names by the names of the readings it rests on
 * @param deadline the receipt, where time matters
 * @param remedy what is left to do, in order
 * @param decision what was decided about it and is in force; it changes nothing of the outcome
 */
public record Finding(
        String id,
        Clause clause,
        List<String> alsoCites,
        Outcome outcome,
        Basis basis,
        String subject,
        Text message,
        List<String> because,
        List<String> missing,
        Map<String, String> readings,
        @Nullable Deadline deadline,
        List<Step> remedy,
        @Nullable RecordedDecision decision) {

    public Finding {
        alsoCites = List.copyOf(alsoCites);
        because = List.copyOf(because);
        missing = List.copyOf(missing);
        readings = Map.copyOf(readings);
        remedy = List.copyOf(remedy);
    }

    /** The same with what was decided about it. */
    Finding decided(RecordedDecision recorded) {
        return new Finding(
                id, clause, alsoCites, outcome, basis, subject, message, because, missing, readings, deadline, remedy,
                recorded);
    }

    /** With what force it is said: the clause's, or that of the organisation's own value, which is never the clause's. */
    public Text force() {
        return basis == Basis.LOCAL ? Basis.LOCAL.label() : clause.obligation().label();
    }

    /** Whether a duty of the text is broken, and not only a recommendation or a value of the organisation's own. */
    public boolean breaksDuty() {
        return outcome == Outcome.VIOLATED
                && basis == Basis.TEXT
                && clause.obligation().isDuty();
    }
}
