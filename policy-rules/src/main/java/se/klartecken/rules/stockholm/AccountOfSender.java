package se.klartecken.rules.stockholm;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klartecken.input.Place;
import se.klartecken.model.Responsibility;
import se.klartecken.model.Sender;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.AccountFacts;
import se.klartecken.rules.facts.AccountIn;

/** An account as the principle of coordination sees it: whose it is, and whether that shows. */
public final class AccountOfSender extends AccountFacts {

    private final @Nullable Responsibility responsibility;

    public AccountOfSender(AccountIn account) {
        super(account);
        this.responsibility = account().it().responsibility();
    }

    /** An account of one operation alone. */
    public Answer separate() {
        return holds(account().it().jointOwners(), "jointOwners", List::isEmpty);
    }

    /** Whether there was no reason for a joint account, or one to be separate all the same. */
    public Answer separateForAReason() {
        Place at = subject().place().at("responsibility");
        return is(responsibility == null ? null : responsibility.jointAccountSuitable(), at, "jointAccountSuitable")
                .not()
                .or(states(
                        responsibility == null ? null : responsibility.separateAccountReason(),
                        at,
                        "separateAccountReason"));
    }

    public Answer senderShown() {
        Sender sender = account().it().sender();
        return is(sender == null ? null : sender.shown(), subject().place().at("sender"), "shown");
    }
}
