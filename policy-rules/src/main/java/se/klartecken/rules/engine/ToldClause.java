package se.klartecken.rules.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import se.klartecken.clause.Clause;
import se.klartecken.clause.Text;
import se.klartecken.report.Basis;
import se.klartecken.report.Finding;
import se.klartecken.report.Outcome;
import se.klartecken.rules.local.LocalDuty;

/** One clause of the text, and what is told of it: findings with its citation and its own words. */
final class ToldClause {

    private final Clause clause;
    private final int number;
    private final Map<Text, Text> afterLead = new ConcurrentHashMap<>();

    /** @param number its place in the order of the text */
    ToldClause(Clause clause, int number) {
        this.clause = clause;
        this.number = number;
    }

    int number() {
        return number;
    }

    /** What a verdict says of it, with grounds as pointers. */
    Finding finding(Verdict verdict) {
        var grounds = new Grounds(verdict);
        List<String> missing = verdict.outcome() == Outcome.NEEDS_REVIEW ? grounds.missing() : List.of();
        return new Finding(
                clause.id() + "@" + verdict.subject().id() + ownRoutine(verdict),
                clause,
                alsoCites(grounds.cited()),
                verdict.outcome(),
                grounds.isLocal() ? Basis.LOCAL : Basis.TEXT,
                verdict.subject().place().toString(),
                Messages.of(verdict, this, missing),
                grounds.facts(),
                missing,
                grounds.readings(),
                verdict.deadline(),
                verdict.remedy(),
                null);
    }

    /** What an organisation has set for itself is a finding beside that of the clause. */
    static String ownRoutine(Verdict verdict) {
        return verdict.view() instanceof LocalDuty duty ? "#" + duty.kind() : "";
    }

    private List<String> alsoCites(Set<String> more) {
        if (more.isEmpty()) {
            return clause.alsoCites();
        }
        var all = new LinkedHashSet<>(clause.alsoCites());
        all.addAll(more);
        return new ArrayList<>(all);
    }

    /** Its words after a lead that is one of a few, and so put together once for each. */
    Text after(Text lead) {
        Text known = afterLead.get(lead);
        return known != null ? known : afterLead.computeIfAbsent(lead, this::afterOneOfMany);
    }

    /** Its words after a lead that hardly comes twice. */
    Text afterOneOfMany(Text lead) {
        return new Text(
                lead.sv() + ": " + clause.text().sv(),
                lead.en() + ": " + clause.text().en());
    }
}
