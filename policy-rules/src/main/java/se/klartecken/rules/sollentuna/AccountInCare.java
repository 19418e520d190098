package se.klartecken.rules.sollentuna;

import java.time.LocalDate;
import se.klartecken.input.Place;
import se.klartecken.model.ResponsibleKind;
import se.klartecken.model.ResponsiblePerson;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.AccountFacts;
import se.klartecken.rules.facts.AccountIn;

/** An account that an employee has been designated to look after. */
public final class AccountInCare extends AccountFacts {

    public AccountInCare(AccountIn account) {
        super(account);
    }

    /** Whether at least one employee is designated on the day of the check. */
    public Answer employeeDesignated() {
        LocalDate today = file().today();
        return any(
                account().it().responsiblePersons(),
                subject().place(),
                "responsiblePersons",
                (person, at) -> designated(person, at, today));
    }

    private static Answer designated(ResponsiblePerson person, Place at, LocalDate day) {
        Answer begun = holds(person.from(), at, "from", from -> !from.isAfter(day));
        Answer holds = person.until() == null
                ? begun
                : begun.and(Answer.known(!person.until().isBefore(day), at.at("until")));
        return holds.and(employee(person, at));
    }

    /** The text speaks of an employee: whether there is one behind a function is for a person to judge. */
    private static Answer employee(ResponsiblePerson person, Place at) {
        return person.kind() == ResponsibleKind.FUNCTION
                ? Answer.open(at.at("kind"))
                : holds(person.kind(), at, "kind", ResponsibleKind.PERSON::equals);
    }
}
