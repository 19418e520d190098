package se.klartecken.rules.facts;

import se.klartecken.rules.answer.Answer;

/** What every view of an account as it stands has: of one that is closed, no state is left to keep. */
public abstract class AccountFacts extends View {

    private final AccountIn account;

    protected AccountFacts(AccountIn account) {
        super(account.file(), account.subject());
        this.account = account;
    }

    protected final AccountIn account() {
        return account;
    }

    @Override
    public final Answer inScope() {
        return super.inScope().and(account.stands());
    }
}
