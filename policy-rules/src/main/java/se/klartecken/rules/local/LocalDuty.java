package se.klartecken.rules.local;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.klartecken.calendar.Deadline;
import se.klartecken.clause.Text;
import se.klartecken.input.Place;
import se.klartecken.model.LocalValue;
import se.klartecken.model.LocalValueKind;
import se.klartecken.report.Step;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.CaseFile;
import se.klartecken.rules.facts.Placed;
import se.klartecken.rules.facts.Subject;
import se.klartecken.rules.facts.View;

/** One subject and one value that its organisation has set for itself. */
public abstract class LocalDuty extends View {

    private final Placed<LocalValue> value;
    private final String clauseId;

    /** @param clauseId the clause that the value makes more definite */
    protected LocalDuty(CaseFile file, Subject subject, Placed<LocalValue> value, String clauseId) {
        super(file, subject);
        this.value = value;
        this.clauseId = clauseId;
    }

    @Override
    public final String clauseId() {
        return clauseId;
    }

    /** Where the value stands. */
    public final Place valuePlace() {
        return value.place();
    }

    public final LocalValueKind kind() {
        return value.it().kind();
    }

    /** Whether it asks for an act that may still be to come, rather than for a state. */
    public boolean asksForAnAct() {
        return false;
    }

    /** Whether there is something here for the value to apply to. */
    public abstract Answer applies();

    public abstract Answer kept();

    public @Nullable Deadline deadline() {
        return null;
    }

    public List<Step> remedy() {
        return List.of();
    }

    /** What the value demands, in words. */
    public abstract Text words();

    /** Whether it had been decided by a day. */
    protected final boolean isFrom(LocalDate day) {
        return !day.isBefore(value.it().validFrom());
    }

    protected final int amount() {
        return Objects.requireNonNull(value.it().amount(), "a value without an amount is refused before");
    }
}
