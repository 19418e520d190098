package se.klartecken.mutation;

import java.util.Optional;
import java.util.stream.Stream;
import se.klartecken.clause.Catalogue;
import se.klartecken.clause.Clause;

/**
 * A row of the catalogue with a fault.
 *
 * @param original the id of the clause
 * @param clause the clause as the row gives it now, or nothing where the row is gone
 */
record MutantRow(Mutant mutant, String original, Optional<Clause> clause) {

    /** The catalogue with this row in place of the original. */
    Catalogue in(Catalogue catalogue) {
        return new Catalogue(catalogue.clauses().stream()
                .flatMap(it -> it.id().equals(original) ? clause.stream() : Stream.of(it))
                .toList());
    }
}
