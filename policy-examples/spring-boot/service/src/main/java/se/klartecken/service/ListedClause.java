package se.klartecken.service;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klartecken.Policy;
import se.klartecken.clause.Citation;
import se.klartecken.clause.Clause;
import se.klartecken.clause.DecidedBy;
import se.klartecken.clause.Obligation;
import se.klartecken.clause.SubjectKind;
import se.klartecken.clause.Text;

/** A clause, what it binds to, and how it is decided whether it is kept. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ListedClause(
        String id,
        Obligation obligation,
        List<SubjectKind> concerns,
        DecidedBy decidedBy,
        List<String> rules,
        @Nullable String sameAs,
        List<String> alsoCites,
        @Nullable Text reason,
        Citation citation,
        Text text) {

    static ListedClause of(Clause clause, Policy policy) {
        return new ListedClause(
                clause.id(),
                clause.obligation(),
                clause.concerns().stream().sorted().toList(),
                clause.decidedBy(),
                policy.rulesOf(clause.id()),
                clause.sameAs(),
                clause.alsoCites(),
                clause.reason(),
                clause.citation(),
                clause.text());
    }
}
