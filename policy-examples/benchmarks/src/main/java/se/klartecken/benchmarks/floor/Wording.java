package se.klartecken.benchmarks.floor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.klartecken.clause.CatalogueReader;
import se.klartecken.clause.Clause;

/** The words of the clauses of some chapters. */
final class Wording {

    private final Map<String, Words> byClause = new HashMap<>();

    private Wording(List<Clause> clauses) {
        clauses.forEach(clause -> byClause.put(clause.id(), new Words(clause)));
    }

    static Wording of(String municipality, List<String> chapters) {
        List<String> resources = chapters.stream()
                .map(chapter -> "/se/klartecken/rules/" + municipality + "/" + chapter)
                .toList();
        return new Wording(CatalogueReader.read(Wording.class, resources).clauses());
    }

    Words of(String clause) {
        return Objects.requireNonNull(byClause.get(clause), "no such clause");
    }
}
