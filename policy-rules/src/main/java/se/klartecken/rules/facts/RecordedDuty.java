package se.klartecken.rules.facts;

import se.klartecken.clause.Clause;
import se.klartecken.rules.answer.Answer;

/** A clause about a subject that nothing but a person's word decides: the catalogue says which these are. */
public final class RecordedDuty extends View {

    private final Clause clause;

    public RecordedDuty(CaseFile file, Subject subject, Clause clause) {
        super(file, subject);
        this.clause = clause;
    }

    @Override
    public String clauseId() {
        return clause.id();
    }

    /** Whether somebody attested or assessed that it is kept. An assessment of this very clause goes first. */
    public Answer onRecord() {
        Answer assessed = file().records().assessed(clause.id(), subject());
        String topic = clause.attested();
        return topic == null ? assessed : assessed.orElse(file().records().attested(topic, subject()));
    }
}
