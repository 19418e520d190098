package se.klartecken.rules.sollentuna;

import java.time.LocalDate;
import se.klartecken.model.ResponsiblePerson;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.answer.Place;
import se.klartecken.rules.facts.AccountIn;
import se.klartecken.rules.facts.View;

/** An account that an employee has been designated to look after. */
public final class AccountInCare extends View {

    private final AccountIn account;

    public AccountInCare(AccountIn account) {
        super(account.file(), account.subject());
        this.account = account;
    }

    /** Whether at least one employee is designated on the day of the check. */
    public Answer employeeDesignated() {
        LocalDate today = file().today();
        return any(
                account.it().responsiblePersons(),
                subject().place(),
                "responsiblePersons",
                (person, at) -> designated(person, at, today));
    }

    private static Answer designated(ResponsiblePerson person, Place at, LocalDate day) {
        Answer begun = holds(person.from(), at, "from", from -> !from.isAfter(day));
        return person.until() == null
                ? begun
                : begun.and(Answer.known(!person.until().isBefore(day), at.at("until")));
    }
}
