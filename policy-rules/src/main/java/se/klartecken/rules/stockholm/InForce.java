package se.klartecken.rules.stockholm;

import java.time.Instant;
import se.klartecken.model.PostStatus;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.answer.Place;
import se.klartecken.rules.facts.CaseFile;
import se.klartecken.rules.facts.PostIn;

/**
 * Acts are judged by what was in force when they were done: before its adoption the policy judges nothing. What is only
 * drafted is no act yet.
 */
final class InForce {

    private InForce() {}

    static Answer published(PostIn post) {
        Place place = post.subject().place();
        return post.it().status() == PostStatus.DRAFT && post.it().plannedAt() == null
                ? Answer.known(false, place.at("status"))
                : at(post.publication(), place.at("publishedAt"));
    }

    static Answer at(Instant act, Place statedAt) {
        return CaseFile.dayOf(act).isBefore(Stockholm.ADOPTED) ? Answer.known(false, statedAt) : Answer.TRUE;
    }
}
