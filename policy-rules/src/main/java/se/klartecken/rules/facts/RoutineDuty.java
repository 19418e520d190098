package se.klartecken.rules.facts;

import java.time.LocalDate;
import se.klartecken.clause.Clause;
import se.klartecken.input.Place;
import se.klartecken.model.Routine;
import se.klartecken.rules.answer.Answer;

/** A clause that asks for a routine on a topic: the catalogue says which these are. */
public final class RoutineDuty extends View {

    /** The table of those clauses that ask for a decision, too. */
    private static final String DECIDED = "DECIDED_ROUTINE";

    private final OrganisationIn organisation;
    private final Clause clause;
    private final String topic;
    private final Answer applies;

    RoutineDuty(OrganisationIn organisation, Clause clause, String topic, Answer applies) {
        super(organisation.file(), organisation.subject());
        this.organisation = organisation;
        this.clause = clause;
        this.topic = topic;
        this.applies = applies;
    }

    @Override
    public String clauseId() {
        return clause.id();
    }

    /** Whether the clause asks this organisation for it. */
    public Answer applies() {
        return applies;
    }

    /** Whether the clause asks that the routine has been decided on. */
    public boolean needsDecision() {
        return DECIDED.equals(clause.row());
    }

    /** Whether it is written down somewhere. */
    public Answer writtenDown() {
        return any(organisation.it().routines(), subject().place(), "routines", this::writtenDown);
    }

    /** Whether it is written down, and decided on. */
    public Answer decided() {
        return any(
                organisation.it().routines(),
                subject().place(),
                "routines",
                (routine, at) -> writtenDown(routine, at).and(holds(routine.decidedOn(), at, "decidedOn", it -> true)));
    }

    /** What is to be decided later is no routine yet. */
    private Answer notToCome(Routine routine, Place at) {
        LocalDate day = routine.decidedOn();
        return day == null || hasCome(day) ? Answer.TRUE : Answer.known(false, at.at("decidedOn"));
    }

    private Answer writtenDown(Routine routine, Place at) {
        return Answer.known(routine.topic().name().equals(topic), at.at("topic"))
                .and(notToCome(routine, at))
                .and(states(routine.documentRef(), at, "documentRef"));
    }
}
