package se.klartecken.rules.facts;

import se.klartecken.rules.answer.Answer;

/** What every view of a use of personal data has: it is judged with its post. */
public abstract class UseFacts extends View {

    private final UseIn use;

    protected UseFacts(UseIn use) {
        super(use.file(), use.subject());
        this.use = use;
    }

    protected final UseIn use() {
        return use;
    }

    /** Whether its post stands on an account of the municipality's own. */
    protected final Answer onTheCitysAccount() {
        return use.post().onTheCitysAccount();
    }

    @Override
    public final Answer inScope() {
        return use.post().inScope();
    }

    @Override
    public final boolean isAhead() {
        return use.post().isAhead();
    }
}
