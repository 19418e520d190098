package se.klartecken.rules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import se.klartecken.report.Finding;

/**
 * The findings of one question, by subject and then by clause. Each is put into words as soon as its verdict is given,
 * so that nothing here holds on to the view and the answers behind it. Used by one evaluation in one thread.
 */
final class FindingsInOrder implements Consumer<Verdict> {

    private record Line(int subject, int clause, String ownRoutine, Finding finding) implements Comparable<Line> {

        @Override
        public int compareTo(Line other) {
            if (subject != other.subject) {
                return Integer.compare(subject, other.subject);
            }
            return clause != other.clause
                    ? Integer.compare(clause, other.clause)
                    : ownRoutine.compareTo(other.ownRoutine);
        }
    }

    private final ToldClauses clauses;
    private final boolean explained;
    private final List<Line> lines = new ArrayList<>();

    /** @param explained whether what calls for no action is told, too */
    FindingsInOrder(ToldClauses clauses, boolean explained) {
        this.clauses = clauses;
        this.explained = explained;
    }

    @Override
    public void accept(Verdict verdict) {
        if (explained || verdict.outcome().callsForAction()) {
            ToldClause clause = clauses.of(verdict);
            lines.add(new Line(
                    verdict.subject().order(),
                    clause.number(),
                    ToldClause.ownRoutine(verdict),
                    clause.finding(verdict)));
        }
    }

    List<Finding> all() {
        if (lines.isEmpty()) {
            return List.of();
        }
        lines.sort(null);
        return lines.stream().map(Line::finding).toList();
    }
}
