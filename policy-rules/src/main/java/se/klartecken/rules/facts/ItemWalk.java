package se.klartecken.rules.facts;

import java.util.Optional;
import se.klartecken.input.Place;
import se.klartecken.model.IncomingMessage;
import se.klartecken.model.PersonalDataUse;
import se.klartecken.model.Post;

/** Has views made of the posts and messages on one account, with what is in them. */
final class ItemWalk {

    private final Viewing viewing;
    private final OnAccount on;

    ItemWalk(Viewing viewing, OnAccount on) {
        this.viewing = viewing;
        this.on = on;
    }

    void post(Place place, Post it) {
        PostIn post = new PostIn(
                viewing.file(), viewing.numbering().post(on.account().subject(), place, it), it, on.account());
        Optional<Unbound> unbound =
                on.unbound().or(() -> viewing.maker().bounds().of(post));
        PostIn unplaced = post.unplaced(on.unplaced());
        if (viewing.scope().holds(post.subject())) {
            viewing.viewIfSpokenOf(
                    post.subject(),
                    unbound,
                    views -> viewing.maker().post(unplaced, views),
                    views -> viewing.maker().post(post, views));
        }
        viewing.each(place.at("personalData"), it.personalData(), (at, use) -> use(post, unplaced, unbound, at, use));
    }

    private void use(PostIn post, PostIn unplaced, Optional<Unbound> unbound, Place place, PersonalDataUse it) {
        Subject subject = viewing.numbering().use(post.subject(), place, it);
        if (viewing.scope().holds(subject)) {
            DataSubjectIn person = viewing.file().dataSubject(it.dataSubject());
            var use = new UseIn(viewing.file(), subject, it, post, person);
            viewing.viewIfSpokenOf(
                    subject,
                    unbound,
                    views -> viewing.maker().use(use.unplaced(unplaced), views),
                    views -> viewing.maker().use(use, views));
        }
    }

    void message(Place place, IncomingMessage it) {
        Subject subject = viewing.numbering().message(on.account().subject(), place, it);
        var message = new MessageIn(viewing.file(), subject, it, on.account());
        if (viewing.scope().holds(subject)) {
            viewing.viewIfSpokenOf(
                    subject,
                    on.unbound().or(() -> viewing.maker().bounds().of(message)),
                    views -> viewing.maker().message(message.unplaced(on.unplaced()), views),
                    views -> viewing.maker().message(message, views));
        }
    }
}
