package se.klartecken.oracle.stockholm;

import java.time.Instant;
import se.klartecken.model.Capacity;
import se.klartecken.model.Post;

/**
 * A post with its account.
 *
 * @param place its account
 * @param post the post
 * @param pointer where it stands in the case
 * @param at the instant of publication, done or planned; none for a draft
 * @param published whether it has been published
 */
record PostView(Place place, Post post, String pointer, Instant at, boolean published) {

    boolean draft() {
        return at == null;
    }

    Capacity capacity() {
        return post.speaker() == null ? null : post.speaker().capacity();
    }

    /** STO-PER-4: by employees and others for the city. */
    Truth byOrForTheCity() {
        if (place.cityAccount()) {
            return Truth.TRUE;
        }
        if (capacity() == null || capacity() == Capacity.UNCLEAR) {
            return Truth.UNKNOWN;
        }
        return Truth.of(capacity() != Capacity.PRIVATE);
    }

    /** Assessments of what is published count as of today, of what is planned as of its day. */
    Subject subject(Instant asOf) {
        return subject(pointer, asOf);
    }

    Subject subject(String where, Instant asOf) {
        Instant judgedAt = published || at == null ? asOf : at;
        return new Subject(
                where, post.id(), place.account().id(), place.account().owner(), judgedAt);
    }
}
