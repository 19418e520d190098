package se.klartecken.rules.stockholm;

import static se.klartecken.rules.stockholm.StartReadings.MULTIPLE_RESPONSIBLE;
import static se.klartecken.rules.stockholm.StartReadings.RESPONSIBLE_MAY_BE_FUNCTION;

import java.util.List;
import se.klartecken.input.Place;
import se.klartecken.model.ResponsibleKind;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.AccountFacts;
import se.klartecken.rules.facts.AccountIn;
import se.klartecken.rules.facts.Flag;
import se.klartecken.rules.stockholm.ResponsiblePeople.Designated;
import se.klartecken.rules.stockholm.StartReadings.MultipleResponsible;

/** Who is responsible for an account on the day of the check. */
public final class ResponsibilityForAccount extends AccountFacts {

    private final ResponsiblePeople people;

    public ResponsibilityForAccount(AccountIn account) {
        super(account);
        this.people = new ResponsiblePeople(account, account.file().today());
    }

    /** Whether one natural person is designated; what the text does not foresee is left to a person. */
    public Answer onePersonDesignated() {
        List<Designated> current = people.current();
        Answer somebody = people.anybody();
        if (current.size() > 1) {
            somebody = somebody.and(severalAccepted());
        }
        for (Designated one : current) {
            somebody = somebody.and(personOrAcceptedFunction(one));
        }
        return somebody;
    }

    private Answer severalAccepted() {
        Answer allowed = file().reads(MULTIPLE_RESPONSIBLE, MultipleResponsible.ALLOWED);
        Place list = subject().place().at("responsiblePersons");
        return allowed.isTrue() ? allowed : Answer.open(list).resting(allowed);
    }

    private Answer personOrAcceptedFunction(Designated one) {
        Place kind = one.place().at("kind");
        Answer allowed = file().reads(RESPONSIBLE_MAY_BE_FUNCTION, Flag.TRUE);
        if (allowed.isTrue()) {
            return allowed;
        }
        return one.it().kind() == ResponsibleKind.FUNCTION
                ? Answer.open(kind).resting(allowed)
                : holds(one.it().kind(), one.place(), "kind", it -> true).resting(allowed);
    }
}
