package se.klartecken.rules.engine;

import java.util.HashMap;
import java.util.Map;
import se.klartecken.clause.Catalogue;
import se.klartecken.clause.Clause;

/** The clauses of a policy, ready to tell what becomes of them. Shared by all threads. */
final class Findings {

    private final Map<String, ToldClause> clauses = new HashMap<>();

    Findings(Catalogue catalogue) {
        for (Clause clause : catalogue.clauses()) {
            clauses.put(clause.id(), new ToldClause(clause, clauses.size()));
        }
    }

    /**
     * The clause of that id.
     *
     * @throws IllegalArgumentException where a rule speaks of one that the catalogue does not have
     */
    ToldClause about(String clauseId) {
        ToldClause clause = clauses.get(clauseId);
        if (clause == null) {
            // Ids of clauses stand in cases, too: what is none may be anything.
            throw new IllegalArgumentException("a rule speaks of a clause that the catalogue does not have");
        }
        return clause;
    }
}
