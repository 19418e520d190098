package se.klartecken.rules.stockholm;

import se.klartecken.model.Responsibility;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.AccountFacts;
import se.klartecken.rules.facts.AccountIn;

/** An account and the manager who is ultimately responsible for its communication. */
public final class ManagedAccount extends AccountFacts {

    public ManagedAccount(AccountIn account) {
        super(account);
    }

    /** Whether the manager of the operation is the one who is ultimately responsible. */
    public Answer managerIsResponsible() {
        Responsibility responsibility = account().it().responsibility();
        String manager = account().owner().it().manager();
        Answer known = holds(manager, account().owner().subject().place(), "manager", it -> true);
        return known.and(holds(
                responsibility == null ? null : responsibility.manager(),
                subject().place().at("responsibility"),
                "manager",
                it -> !it.isBlank() && (manager == null || it.equals(manager))));
    }
}
