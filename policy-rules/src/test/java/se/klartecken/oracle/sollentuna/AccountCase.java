package se.klartecken.oracle.sollentuna;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
        return new Days(facts, facts.organisation(account.owner()));
    }

    /** When the post was or is to be published; none for a draft without a time. */
    static Optional<Instant> publication(Post post) {
        boolean coming = post.status() == PostStatus.DRAFT || post.status() == PostStatus.PLANNED;
        return Optional.ofNullable(coming ? post.plannedAt() : post.publishedAt());
    }

    /** A post that is yet to come is judged at the time planned for it. */
    Instant judgedAt(Post post) {
        boolean coming = post.status() == PostStatus.DRAFT || post.status() == PostStatus.PLANNED;
        return coming ? publication(post).orElse(facts.asOf()) : facts.asOf();
    }

    /** On accounts that are not the municipality's, only what is said in service is bound. */
    Truth bound(Post post) {
        if (Facts.official(account)) {
            return Truth.TRUE;
        }
        Capacity capacity = post.speaker() == null ? null : post.speaker().capacity();
        if (capacity == null || capacity == Capacity.UNCLEAR) {
            return Truth.UNKNOWN;
        }
        return Truth.of(capacity != Capacity.PRIVATE);
    }

    boolean administeredByOthers() {
        return account.nature() == AccountNature.OTHERS || account.nature() == AccountNature.PRIVATE;
    }
}
