package se.klartecken.rules.facts;

import se.klartecken.rules.answer.Answer;

/** A subject that the text does not bind: one answer, by the clause on whom it binds, in place of all others. */
public final class UnboundSubject extends View {

    private final Unbound unbound;

    UnboundSubject(CaseFile file, Subject subject, Unbound unbound) {
        super(file, subject);
        this.unbound = unbound;
    }

    @Override
    public String clauseId() {
        return unbound.clauseId();
    }

    @Override
    public Answer inScope() {
        return Answer.TRUE;
    }

    /** No, and because of what. */
    public Answer bound() {
        return unbound.why();
    }
}
