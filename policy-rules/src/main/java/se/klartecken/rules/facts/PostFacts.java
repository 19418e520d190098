package se.klartecken.rules.facts;

import se.klartecken.rules.answer.Answer;

/** What every view of a post has: it is judged by the rules of the day on which it is, or is to be, published. */
public abstract class PostFacts extends View {

    private final PostIn post;

    protected PostFacts(PostIn post) {
        super(post.file(), post.subject());
        this.post = post;
    }

    protected final PostIn post() {
        return post;
    }

    /** Whether it stands on an account of the municipality's own. */
    protected final Answer onTheCitysAccount() {
        return post.onTheCitysAccount();
    }

    @Override
    public final Answer inScope() {
        return post.inScope();
    }

    @Override
    public final boolean isAhead() {
        return post.isAhead();
    }
}
