package se.klartecken.rules.facts;

import se.klartecken.clause.Clause;
import se.klartecken.input.Place;
import se.klartecken.model.Account;
import se.klartecken.model.AccountNature;
import se.klartecken.rules.answer.Answer;

/** A clause about a subject that nothing but a person's word decides: the catalogue says which these are. */
public final class RecordedDuty extends View {

    /** The trigger of clauses on organisations that have or start accounts. */
    private static final String HAS_ACCOUNTS = "HAS_ACCOUNTS";

    private final Clause clause;
    private final Answer stands;

    /** @param stands whether the subject is there: of an account that is closed nothing is asked any more */
    RecordedDuty(CaseFile file, Subject subject, Clause clause, Answer stands) {
        super(file, subject);
        this.clause = clause;
        this.stands = stands;
    }

    @Override
    public Answer inScope() {
        return super.inScope().and(stands);
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
        return Answer.known(file().accountsOf(organisation).stream().anyMatch(account -> isRun(account.it())), at);
    }

    private boolean isRun(Account account) {
        boolean official = account.nature() == null || account.nature() == AccountNature.OFFICIAL;
        return official && !AccountIn.isOver(account.closure(), file().asOf());
    }

    /** Whether somebody attested or assessed that it is kept. An assessment of this very clause goes first. */
    public Answer onRecord() {
        Answer assessed = file().records().assessed(clause.id(), subject());
        String topic = clause.attested();
        return topic == null ? assessed : assessed.orElse(file().records().attested(topic, subject()));
    }
}
