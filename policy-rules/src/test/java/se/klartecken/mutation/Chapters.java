package se.klartecken.mutation;

import java.util.ArrayList;
import java.util.List;
import se.klartecken.clause.Catalogue;
import se.klartecken.clause.CatalogueReader;
import se.klartecken.rules.engine.RuleSet;

/** What tests ask of rule sets as they are. */
final class Chapters {

    private Chapters() {}

    static Catalogue catalogue(RuleSet ruleSet) {
        return CatalogueReader.read(ruleSet.getClass(), ruleSet.chapters());
    }

    /** All mutants of a rule set. */
    static List<Mutant> mutants(RuleSet ruleSet) {
        Catalogue catalogue = catalogue(ruleSet);
        List<Chapter> chapters = Chapter.of(ruleSet);
        var clauses = new ClauseOperator(catalogue, Chapter.rulesOf(chapters));
        var faults = new RowFaults(catalogue);
        List<Mutant> mutants = new ArrayList<>();
        for (Chapter chapter : chapters) {
            chapter.mutantRules(catalogue, clauses).forEach(rule -> mutants.add(rule.mutant()));
            chapter.mutantRows(faults).forEach(row -> mutants.add(row.mutant()));
        }
        return mutants;
    }
}
