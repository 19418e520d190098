package se.klartecken.rules.stockholm;

import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.AccountFacts;
import se.klartecken.rules.facts.AccountIn;

/** An account as a place where the city meets people: what only a person can judge of it, whoever asks something or not. */
public final class ServiceOnAccount extends AccountFacts {

    public ServiceOnAccount(AccountIn account) {
        super(account);
    }

    public Answer ownedByAuthority() {
        return ServiceDuty.binds(account());
    }

    public Answer contactsSmooth() {
        return file().records()
                .assessed("STO-SVA-2", subject())
                .orElse(file().records().attested("SERVICE", subject()));
    }

    public Answer factualAndImpartial() {
        return file().records().assessed("STO-SVA-6", subject());
    }
}
