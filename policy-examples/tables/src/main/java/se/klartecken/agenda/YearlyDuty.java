package se.klartecken.agenda;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import se.klartecken.clause.Clause;

/**
 * A duty that the text states for a month of every year.
 *
 * @param organisation id of the organisation whose duty it is
 * @param month the month, all of which is in time
 * @param next the first day of that month, this time or the next
 * @param clauses what states it
 */
public record YearlyDuty(String organisation, Month month, LocalDate next, List<Clause> clauses) {

    public YearlyDuty {
        clauses = List.copyOf(clauses);
    }

    /** Ids of the clauses, as they are cited. */
    String citation() {
        return String.join(", ", clauses.stream().map(Clause::id).toList());
    }
}
