package se.klartecken.clause;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The clauses of a policy, in the order of its text. */
public final class Catalogue {

    private final Map<String, Clause> byId;

    /**
     * A catalogue of clauses that each have an id of their own.
     *
     * @throws IllegalArgumentException where two have the same
     */
    public Catalogue(Collection<Clause> clauses) {
        var ordered = new LinkedHashMap<String, Clause>();
        for (Clause clause : clauses) {
            if (ordered.put(clause.id(), clause) != null) {
                throw new IllegalArgumentException(clause.id() + " is in the catalogue twice");
            }
        }
        this.byId = ordered;
    }

    public List<Clause> clauses() {
        return List.copyOf(byId.values());
    }

    public boolean holds(String id) {
        return byId.containsKey(id);
    }

    /**
     * The clause of that id.
     *
     * @throws IllegalArgumentException where the catalogue has none
     */
    public Clause clause(String id) {
        Clause clause = byId.get(id);
        if (clause == null) {
            // Ids of clauses stand in cases, too: what is none may be anything.
            throw new IllegalArgumentException("no clause of the catalogue has that id");
        }
        return clause;
    }
}
