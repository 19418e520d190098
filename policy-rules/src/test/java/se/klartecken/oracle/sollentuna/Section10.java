package se.klartecken.oracle.sollentuna;

import java.time.Instant;
import se.klartecken.model.Post;

/** § 10 Användning av sociala medier vid kris. */
final class Section10 {
    private Section10() {}

    /** SOL-10-2: crisis management decides who says what, when and how. */
    static void judge(AccountCase it, Post post, int index, Book book) {
        Instant published = AccountCase.publication(post).orElse(it.facts().asOf());
        Truth inCrisis = it.crises().ceased(post.crisisRelated(), published);
        Truth decided = Truth.of(post.speaker() == null ? null : post.speaker().decidedByCrisisManagement());
        book.state("SOL-10-2", it.subject(post, index), it.bound(post).and(inCrisis), decided);
    }
}
