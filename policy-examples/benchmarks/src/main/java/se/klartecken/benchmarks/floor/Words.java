package se.klartecken.benchmarks.floor;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.klartecken.calendar.Deadline;
import se.klartecken.clause.Clause;
import se.klartecken.clause.Text;
import se.klartecken.report.Outcome;

/** A clause with what can be said of it, put together once. */
final class Words {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    final Clause clause;
    private final Text violated;
    private final Text ahead;
    private final Text lacksFact;
    private final Text forAPerson;
    private final Text pending;
    private final Text fulfilled;
    private final Text notApplicable;

    Words(Clause clause) {
        this.clause = clause;
        this.violated = led(Outcome.VIOLATED.label());
        this.ahead = led(new Text("Skulle inte följas vid publicering", "Would not be followed if published"));
        this.lacksFact = led(new Text("Uppgift saknas för att avgöra", "A fact is missing to decide"));
        this.forAPerson = led(new Text("En människa behöver bedöma", "A person needs to judge"));
        this.pending = led(Outcome.PENDING.label());
        this.fulfilled = led(Outcome.FULFILLED.label());
        this.notApplicable = led(Outcome.NOT_APPLICABLE.label());
    }

    private Text led(Text lead) {
        return new Text(
                lead.sv() + ": " + clause.text().sv(),
                lead.en() + ": " + clause.text().en());
    }

    Text of(Outcome outcome, boolean isAhead, boolean lacksFacts, @Nullable Deadline deadline) {
        return switch (outcome) {
            case VIOLATED -> isAhead ? ahead : violated;
            case NEEDS_REVIEW -> lacksFacts ? lacksFact : forAPerson;
            case PENDING -> deadline == null ? pending : led(until(deadline));
            case FULFILLED -> fulfilled;
            case NOT_APPLICABLE -> notApplicable;
        };
    }

    private static Text until(Deadline deadline) {
        String due = TIME.format(deadline.dueAt());
        return deadline.dueAtInTime()
                ? new Text("Återstår, senast " + due, "Pending, by " + due)
                : new Text("Återstår, före " + due, "Pending, before " + due);
    }
}
