package se.klartecken.rules.stockholm;

import java.util.List;
import se.klartecken.input.Place;
import se.klartecken.model.Account;
import se.klartecken.model.AccountNature;
import se.klartecken.model.Closure;
import se.klartecken.model.RoutineTopic;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.OrganisationIn;
import se.klartecken.rules.facts.View;

/** What an organisation should do to keep privacy from being violated on its accounts. */
public final class OrganisationAndPrivacy extends View {

    private final OrganisationIn organisation;

    public OrganisationAndPrivacy(OrganisationIn organisation) {
        super(organisation.file(), organisation.subject());
        this.organisation = organisation;
    }

    /** Where nobody can comment on any account, there is nothing to prevent. */
    public Answer letsPeopleComment() {
        List<Account> accounts = file().content().accounts();
        Place list = Place.CASE.at("accounts");
        if (accounts == null) {
            return Answer.missing(list);
        }
        List<Answer> answers = file().accountsOf(organisation).stream()
                .filter(account -> isRun(account.it()))
                .map(account -> is(account.it().allowsPublicMessages(), account.place(), "allowsPublicMessages"))
                .toList();
        return Answer.anyOf(answers, Answer.known(false, list));
    }

    /** What the city runs, and what is still there. */
    private boolean isRun(Account account) {
        boolean official = account.nature() == null || account.nature() == AccountNature.OFFICIAL;
        Closure closure = account.closure();
        return official && (closure == null || !hasCome(closure.closedAt()));
    }

    public Answer takesPreventiveMeasures() {
        return file().records()
                .assessed("STO-PER-42", subject())
                .orElse(file().records().attested("PREVENTIVE_MEASURES", subject()));
    }

    public Answer hasComplaintsRoutine() {
        return any(
                organisation.it().routines(),
                subject().place(),
                "routines",
                (routine, at) -> Answer.known(routine.topic() == RoutineTopic.COMPLAINTS, at.at("topic"))
                        .and(Answer.known(
                                routine.decidedOn() == null || hasCome(routine.decidedOn()), at.at("decidedOn")))
                        .and(states(routine.documentRef(), at, "documentRef")));
    }
}
