package se.klartecken.oracle;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import se.klartecken.Policy;
import se.klartecken.clause.Clause;
import se.klartecken.clause.DecidedBy;
import se.klartecken.model.Case;
import se.klartecken.report.Outcome;

/** What a run saw: in how many cases each clause had which outcome, and where engine and oracle differed. */
final class Tally {

    /**
     * Differences of one sort.
     *
     * @param cases in how many cases
     * @param first the first of these cases
     * @param difference the first difference
     */
    record Seen(int cases, Case first, Comparison.Difference difference) {

        Seen and(Seen more) {
            return new Seen(cases + more.cases, first, difference);
        }
    }

    private final Map<String, Map<Outcome, Integer>> casesByClause = new LinkedHashMap<>();
    private final Map<String, Integer> casesConcerned = new TreeMap<>();
    private final Map<String, Seen> differences = new TreeMap<>();
    private final Set<String> decided;
    private int cases;

    Tally(Policy policy) {
        policy.catalogue().clauses().stream()
                .filter(clause -> clause.decidedBy() == DecidedBy.RULE && clause.sameAs() == null)
                .map(Clause::id)
                .forEach(id -> casesByClause.put(id, new EnumMap<>(Outcome.class)));
        decided = Set.copyOf(casesByClause.keySet());
    }

    void add(Case content, Comparison comparison) {
        cases++;
        Map<String, Set<Outcome>> outcomes = new TreeMap<>();
        comparison
                .engine()
                .forEach((key, outcome) -> outcomes.computeIfAbsent(Comparison.clauseOf(key), clause -> new TreeSet<>())
                        .add(outcome));
        outcomes.forEach((clause, seen) -> {
            casesConcerned.merge(clause, 1, Integer::sum);
            seen.forEach(outcome -> casesByClause
                    .computeIfAbsent(clause, ignored -> new EnumMap<>(Outcome.class))
                    .merge(outcome, 1, Integer::sum));
        });
        comparison
                .differences()
                .forEach(difference ->
                        differences.merge(difference.sort(), new Seen(1, content, difference), Seen::and));
    }

    /** This and what another run over the same policy saw. */
    Tally with(Tally other) {
        cases += other.cases;
        other.casesConcerned.forEach((clause, count) -> casesConcerned.merge(clause, count, Integer::sum));
        other.casesByClause.forEach((clause, outcomes) -> outcomes.forEach((outcome, count) -> casesByClause
                .computeIfAbsent(clause, ignored -> new EnumMap<>(Outcome.class))
                .merge(outcome, count, Integer::sum)));
        other.differences.forEach((sort, seen) -> differences.merge(sort, seen, Seen::and));
        return this;
    }

    /** Differences by their sort. */
    Map<String, Seen> differences() {
        return differences;
    }

    int cases() {
        return cases;
    }

    /** In which share of the cases with a subject of its kind the rules of a clause called for action. */
    double fired(String clause) {
        return share(clause, Outcome::callsForAction);
    }

    /** In which share of these cases they did not, for at least one subject. */
    double silent(String clause) {
        return share(clause, outcome -> !outcome.callsForAction());
    }

    private double share(String clause, Predicate<Outcome> which) {
        int most = casesByClause.get(clause).entrySet().stream()
                .filter(entry -> which.test(entry.getKey()))
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(0);
        return (double) most / Math.max(1, casesConcerned.getOrDefault(clause, 0));
    }

    /** The clauses that rules decide; those on whom the text binds can only say that it does not. */
    Set<String> clauses() {
        return decided;
    }

    /** A line for each clause: cases with each outcome. */
    String table() {
        var lines = new StringBuilder(String.format("%-12s %9s", "clause", "cases"));
        for (Outcome outcome : Outcome.values()) {
            lines.append(String.format(" %14s", outcome));
        }
        casesByClause.forEach((clause, outcomes) -> {
            lines.append(String.format("%n%-12s %9d", clause, casesConcerned.getOrDefault(clause, 0)));
            for (Outcome outcome : Outcome.values()) {
                lines.append(String.format(" %14d", outcomes.getOrDefault(outcome, 0)));
            }
        });
        return lines.toString();
    }
}
