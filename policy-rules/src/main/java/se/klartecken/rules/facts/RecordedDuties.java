package se.klartecken.rules.facts;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import se.klartecken.clause.Catalogue;
import se.klartecken.clause.Clause;
import se.klartecken.rules.answer.Answer;

/** The clauses of a catalogue that nothing but a person's word decides, each put to the subjects that it concerns. */
public final class RecordedDuties {

    private final List<Clause> clauses;
    private final List<Clause> withRoutine;

    public RecordedDuties(Catalogue catalogue) {
        this.clauses =
                catalogue.clauses().stream().filter(Clause::restsOnRecord).toList();
        this.withRoutine = catalogue.clauses().stream()
                .filter(clause -> clause.routine() != null)
                .toList();
    }

    /** The routines that clauses ask an organisation for. */
    public void routines(OrganisationIn organisation, Consumer<View> views) {
        routines(organisation, Answer.TRUE, views);
    }

    /**
     * The same, for an organisation of which the clauses may ask nothing.
     *
     * @param applies whether they ask it for any
     */
    public void routines(OrganisationIn organisation, Answer applies, Consumer<View> views) {
        for (Clause clause : withRoutine) {
            views.accept(new RoutineDuty(organisation, clause, Objects.requireNonNull(clause.routine()), applies));
        }
    }

    public void about(OrganisationIn organisation, Consumer<View> views) {
        about(organisation.file(), organisation.subject(), Answer.TRUE, views);
    }

    public void about(AccountIn account, Consumer<View> views) {
        about(account.file(), account.subject(), account.stands(), views);
    }

    private void about(CaseFile file, Subject subject, Answer stands, Consumer<View> views) {
        for (Clause clause : clauses) {
            if (clause.concerns().contains(subject.kind())) {
                views.accept(new RecordedDuty(file, subject, clause, stands));
            }
        }
    }
}
