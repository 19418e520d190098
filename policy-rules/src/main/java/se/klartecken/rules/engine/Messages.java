package se.klartecken.rules.engine;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import se.klartecken.calendar.Deadline;
import se.klartecken.clause.Text;
import se.klartecken.report.Outcome;
import se.klartecken.rules.local.LocalDuty;

/** What is said about a finding, made of the clause's own words in the catalogue. */
final class Messages {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private static final Text WOULD_BREAK =
            new Text("Skulle inte följas vid publicering", "Would not be followed if published");
    private static final Text FACT_MISSING = new Text("Uppgift saknas för att avgöra", "A fact is missing to decide");
    private static final Text PERSON_JUDGES = new Text("En människa behöver bedöma", "A person needs to judge");

    private Messages() {}

    static Text of(Verdict verdict, ToldClause clause, List<String> missing) {
        if (verdict.view() instanceof LocalDuty duty) {
            return ofOwnRoutine(verdict.outcome().label(), duty.words());
        }
        Deadline deadline = verdict.deadline();
        return verdict.outcome() == Outcome.PENDING && deadline != null
                ? clause.afterOneOfMany(until(deadline))
                : clause.after(lead(verdict, missing));
    }

    private static Text ofOwnRoutine(Text outcome, Text words) {
        return new Text(
                "Enligt egen rutin. " + outcome.sv() + ": " + words.sv(),
                "By a routine of its own. " + outcome.en() + ": " + words.en());
    }

    private static Text lead(Verdict verdict, List<String> missing) {
        return switch (verdict.outcome()) {
            case VIOLATED ->
                verdict.view().isAhead() ? WOULD_BREAK : verdict.outcome().label();
            case NEEDS_REVIEW -> missing.stream().anyMatch(Messages::isFact) ? FACT_MISSING : PERSON_JUDGES;
            default -> verdict.outcome().label();
        };
    }

    /** A record of a person's judgement is no fact that could be looked up. */
    private static boolean isFact(String pointer) {
        return !pointer.startsWith("/assessments") && !pointer.startsWith("/attestations");
    }

    private static Text until(Deadline deadline) {
        String due = TIME.format(deadline.dueAt());
        return deadline.dueAtInTime()
                ? new Text("Återstår, senast " + due, "Pending, by " + due)
                : new Text("Återstår, före " + due, "Pending, before " + due);
    }
}
