package se.klartecken.rules.engine;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.klartecken.calendar.Deadline;
import se.klartecken.clause.Clause;
import se.klartecken.clause.Text;
import se.klartecken.rules.local.LocalDuty;

/** What is said about a finding, made of the clause's own words in the catalogue. */
final class Messages {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private Messages() {}

    static Text of(Verdict verdict, Clause clause, List<String> missing) {
        if (verdict.view() instanceof LocalDuty duty) {
            return new Text(
                    "Enligt egen rutin. " + verdict.outcome().label().sv() + ": "
                            + duty.words().sv(),
                    "By a routine of its own. " + verdict.outcome().label().en() + ": "
                            + duty.words().en());
        }
        Text lead = lead(verdict, missing.stream().anyMatch(Messages::isFact), verdict.deadline());
        return new Text(
                lead.sv() + ": " + clause.text().sv(),
                lead.en() + ": " + clause.text().en());
    }

    /** A record of a person's judgement is no fact that could be looked up. */
    private static boolean isFact(String pointer) {
        return !pointer.startsWith("/assessments") && !pointer.startsWith("/attestations");
    }

    private static Text lead(Verdict verdict, boolean lacksFacts, @Nullable Deadline deadline) {
        return switch (verdict.outcome()) {
            case VIOLATED ->
                verdict.view().isAhead()
                        ? new Text("Skulle inte följas vid publicering", "Would not be followed if published")
                        : verdict.outcome().label();
            case NEEDS_REVIEW ->
                lacksFacts
                        ? new Text("Uppgift saknas för att avgöra", "A fact is missing to decide")
                        : new Text("En människa behöver bedöma", "A person needs to judge");
            case PENDING -> deadline == null ? verdict.outcome().label() : until(deadline);
            default -> verdict.outcome().label();
        };
    }

    private static Text until(Deadline deadline) {
        String due = TIME.format(deadline.dueAt());
        return deadline.dueAtInTime()
                ? new Text("Återstår, senast " + due, "Pending, by " + due)
                : new Text("Återstår, före " + due, "Pending, before " + due);
    }
}
