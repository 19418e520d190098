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

    /**
     * STO-PER-4: by employees and others for the city. Elsewhere than on the city's own accounts, what nobody recorded as
     * said for it may be private, and private speech is not to be judged (private accounts at work); only its capacity is asked for.
     */
    Truth byOrForTheCity() {
        boolean forTheCity = capacity() == Capacity.IN_SERVICE || capacity() == Capacity.REPRESENTATIVE;
        return Truth.of(place.cityAccount() || forTheCity);
    }

    Subject subject(Instant asOf) {
        return subject(pointer, asOf);
    }

    Subject subject(String where, Instant asOf) {
        return new Subject(
                where, post.id(), place.account().id(), place.account().owner(), asOf);
    }
}
