package se.klartecken.rules.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.klartecken.clause.Catalogue;
import se.klartecken.clause.Clause;
import se.klartecken.report.Basis;
import se.klartecken.report.Finding;
import se.klartecken.report.Outcome;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.answer.Ground;
import se.klartecken.rules.local.LocalDuty;

/** Turns verdicts into findings: sorted, with citation and words from the catalogue and grounds as pointers. */
final class Findings {

    private final Catalogue catalogue;
    private final Map<String, Integer> order = new HashMap<>();

    Findings(Catalogue catalogue) {
        this.catalogue = catalogue;
        catalogue.clauses().forEach(clause -> order.put(clause.id(), order.size()));
    }

    List<Finding> of(List<Verdict> verdicts, boolean explained) {
        if (verdicts.isEmpty()) {
            return List.of();
        }
        return verdicts.stream()
                .filter(verdict -> explained || verdict.outcome().callsForAction())
                .sorted(Comparator.comparingInt(
                                (Verdict verdict) -> verdict.subject().order())
                        .thenComparingInt(verdict -> order.getOrDefault(verdict.clauseId(), -1))
                        .thenComparing(Findings::ownRoutine))
                .map(this::finding)
                .toList();
    }

    private Finding finding(Verdict verdict) {
        Clause clause = catalogue.clause(verdict.clauseId());
        var grounds = new Grounds(verdict);
        List<String> missing = verdict.outcome() == Outcome.NEEDS_REVIEW ? List.copyOf(grounds.missing) : List.of();
        return new Finding(
                clause.id() + "@" + verdict.subject().id() + ownRoutine(verdict),
                clause,
                alsoCites(clause, grounds.cited),
                verdict.outcome(),
                grounds.local ? Basis.LOCAL : Basis.TEXT,
                verdict.subject().place().toString(),
                Messages.of(verdict, clause, missing),
                List.copyOf(grounds.facts),
                missing,
                grounds.readings,
                verdict.deadline(),
                verdict.remedy(),
                null);
    }

    /** What an organisation has set for itself is a finding beside that of the clause. */
    private static String ownRoutine(Verdict verdict) {
        return verdict.view() instanceof LocalDuty duty ? "#" + duty.kind() : "";
    }

    private static List<String> alsoCites(Clause clause, Set<String> more) {
        if (more.isEmpty()) {
            return clause.alsoCites();
        }
        var all = new LinkedHashSet<>(clause.alsoCites());
        all.addAll(more);
        return new ArrayList<>(all);
    }

    /** What a verdict rests on. A clause that does not apply rests on what says so; else both answers count. */
    private static final class Grounds {

        private final Set<String> facts = new LinkedHashSet<>();
        private final Set<String> missing = new LinkedHashSet<>();
        private final Map<String, String> readings = new LinkedHashMap<>();
        private final Set<String> cited = new LinkedHashSet<>();
        private boolean local;

        Grounds(Verdict verdict) {
            if (verdict.view() instanceof LocalDuty duty) {
                local = true;
                facts.add(duty.valuePlace().toString());
            }
            add(verdict.applies());
            if (verdict.outcome() != Outcome.NOT_APPLICABLE) {
                add(verdict.kept());
            }
        }

        private void add(Answer answer) {
            answer.grounds(this::add);
        }

        private void add(Ground ground) {
            if (ground instanceof Ground.Fact fact) {
                facts.add(fact.place().toString());
            } else if (ground instanceof Ground.Open open) {
                facts.add(open.place().toString());
            } else if (ground instanceof Ground.Missing absent) {
                missing.add(absent.place().toString());
            } else if (ground instanceof Ground.Read read) {
                readings.put(read.reading().name(), read.choice().name());
            } else if (ground instanceof Ground.Cited other) {
                cited.add(other.clauseId());
            } else if (ground instanceof Ground.Local own) {
                local = true;
                facts.add(own.place().toString());
            }
        }
    }
}
