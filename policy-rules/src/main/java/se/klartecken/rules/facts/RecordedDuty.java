package se.klartecken.rules.facts;

import se.klartecken.clause.Clause;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.answer.Place;

/** A clause about a subject that nothing but a person's word decides: the catalogue says which these are. */
public final class RecordedDuty extends View {

    /** The trigger of clauses on organisations that have or start accounts. */
    private static final String HAS_ACCOUNTS = "HAS_ACCOUNTS";

    private final Clause clause;

    public RecordedDuty(CaseFile file, Subject subject, Clause clause) {
        super(file, subject);
        this.clause = clause;
    }

    @Override
    public String clauseId() {
        return clause.id();
    }

    /** Whether what the clause speaks of is there at all. */
    public Answer applies() {
        return HAS_ACCOUNTS.equals(clause.trigger()) ? hasAccounts() : Answer.TRUE;
    }

    private Answer hasAccounts() {
        Place at = Place.CASE.at("accounts");
        if (file().content().accounts() == null) {
            return Answer.missing(at);
        }
        OrganisationIn organisation =
                file().organisation(subject().recordedUnder().get(0));
        return Answer.known(!file().accountsOf(organisation).isEmpty(), at);
    }

    /** Whether somebody attested or assessed that it is kept. An assessment of this very clause goes first. */
    public Answer onRecord() {
        Answer assessed = file().records().assessed(clause.id(), subject());
        String topic = clause.attested();
        return topic == null ? assessed : assessed.orElse(file().records().attested(topic, subject()));
    }
}
