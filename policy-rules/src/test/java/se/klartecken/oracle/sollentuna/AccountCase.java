package se.klartecken.oracle.sollentuna;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.klartecken.model.Account;
import se.klartecken.model.AccountNature;
import se.klartecken.model.Capacity;
import se.klartecken.model.IncomingMessage;
import se.klartecken.model.Post;
import se.klartecken.model.PostStatus;

/** An account with where it stands, and the subjects on it. */
record AccountCase(Facts facts, Account account, String pointer) {

    Subject subject() {
        return new Subject(pointer, List.of(account.id(), account.owner()), facts.asOf());
    }

    Subject subject(Post post, int index) {
        return new Subject(
                pointer + "/posts/" + index, List.of(post.id(), account.id(), account.owner()), judgedAt(post));
    }

    Subject subject(IncomingMessage message, int index) {
        return new Subject(
                pointer + "/messages/" + index, List.of(message.id(), account.id(), account.owner()), facts.asOf());
    }

    Crises crises() {
        return new Crises(facts, account);
    }

    Days days() {
        return new Days(facts, facts.boundOwners(account).get(0));
    }

    static boolean isAhead(Post post) {
        return post.status() == PostStatus.DRAFT || post.status() == PostStatus.PLANNED;
    }

    /** When the post was or is to be published; none for a draft without a time. */
    static Optional<Instant> publication(Post post) {
        return Optional.ofNullable(isAhead(post) ? post.plannedAt() : post.publishedAt());
    }

    /** A post that is yet to come is judged at the time planned for it. */
    Instant judgedAt(Post post) {
        return isAhead(post) ? publication(post).orElse(facts.asOf()) : facts.asOf();
    }

    /**
     * On accounts that are not the municipality's, only what is said for it is bound. What may be private on an
     * employee's own account is left alone; where others administer, it is for a person to say.
     */
    Truth bound(Post post) {
        if (Facts.official(account)) {
            return Truth.TRUE;
        }
        Capacity capacity = capacity(post);
        boolean forIt = capacity == Capacity.IN_SERVICE || capacity == Capacity.REPRESENTATIVE;
        boolean open = capacity == null || capacity == Capacity.UNCLEAR;
        return administeredByOthers() && open ? Truth.UNKNOWN : Truth.of(forIt);
    }

    /** Whether somebody speaks as the municipality's representative. */
    static Truth represents(Post post) {
        Capacity capacity = capacity(post);
        return capacity == null || capacity == Capacity.UNCLEAR
                ? Truth.UNKNOWN
                : Truth.of(capacity == Capacity.REPRESENTATIVE);
    }

    private static @Nullable Capacity capacity(Post post) {
        return post.speaker() == null ? null : post.speaker().capacity();
    }

    boolean administeredByOthers() {
        return account.nature() == AccountNature.OTHERS;
    }
}
