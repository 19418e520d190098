package se.klartecken.rules.engine;

import java.util.HashMap;
import java.util.Map;
import se.klartecken.clause.Catalogue;
import se.klartecken.clause.Clause;

/** The clauses of a policy, ready to tell what becomes of them. Shared by all threads. */
final class ToldClauses {

    private final Map<String, ToldClause> byId = new HashMap<>();

    ToldClauses(Catalogue catalogue) {
        for (Clause clause : catalogue.clauses()) {
            byId.put(clause.id(), new ToldClause(clause, byId.size()));
        }
    }

    /**
     * The clause that a verdict is about.
     *
     * @throws IllegalStateException where the catalogue does not have it
     */
    ToldClause of(Verdict verdict) {
        ToldClause clause = byId.get(verdict.clauseId());
        if (clause == null) {
            throw new IllegalStateException(
                    "the rule \"" + verdict.rule() + "\" speaks of a clause that the catalogue does not have");
        }
        return clause;
    }
}
