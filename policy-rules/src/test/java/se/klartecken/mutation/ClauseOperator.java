package se.klartecken.mutation;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.klartecken.clause.Catalogue;
import se.klartecken.clause.Clause;
import se.klartecken.clause.DecidedBy;

/** A rule that speaks for a neighbouring clause, or a table of clauses for another table. */
final class ClauseOperator implements Operator {

    private final List<String> clauses;
    private final List<String> tables;

    /** The words of a rule set: clauses that rules decide, and what its rules name beside them. */
    ClauseOperator(Catalogue catalogue, List<RuleText> rules) {
        this.clauses = catalogue.clauses().stream()
                .filter(clause -> clause.decidedBy() == DecidedBy.RULE && clause.sameAs() == null)
                .map(Clause::id)
                .toList();
        this.tables = List.copyOf(new TreeSet<>(rules.stream()
                .map(RuleText::clause)
                .flatMap(Optional::stream)
                .map(Span::text)
                .filter(ClauseOperator::isTable)
                .toList()));
    }

    private static boolean isTable(String word) {
        return word.indexOf('-') < 0;
    }

    @Override
    public String label() {
        return "another clause";
    }

    @Override
    public Stream<List<Edit>> faults(RuleText rule) {
        return rule.clause().stream()
                .flatMap(clause -> others(clause.text()).map(other -> List.of(clause.replacedBy(other))));
    }

    private Stream<String> others(String word) {
        return isTable(word)
                ? Stream.concat(
                        tables.stream().filter(it -> !it.equals(word)),
                        clauses.stream().limit(1))
                : Stream.concat(Neighbours.of(clauses, word), tables.stream().limit(1));
    }
}
