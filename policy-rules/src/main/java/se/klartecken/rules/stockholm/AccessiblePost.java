package se.klartecken.rules.stockholm;

import java.util.List;
import se.klartecken.input.Place;
import se.klartecken.model.Media;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.PostFacts;
import se.klartecken.rules.facts.PostIn;

/** A post and whether its pictures, films and sound are adapted, as far as the platform lets them be. */
public final class AccessiblePost extends PostFacts {

    public AccessiblePost(PostIn post) {
        super(post);
    }

    /** The text speaks of content in the city's own social media. */
    public Answer hasMedia() {
        return onTheCitysAccount()
                .and(any(post().it().media(), subject().place(), "media", (media, at) -> Answer.known(true, at)));
    }

    /** Whether each of them is adapted, or cannot be. */
    public Answer adapted() {
        List<Media> media = post().it().media();
        Place at = subject().place().at("media");
        return media == null ? Answer.missing(at) : Answer.allOf(each(media, at, AccessiblePost::adaptedOrImpossible));
    }

    private static Answer adaptedOrImpossible(Media media, Place at) {
        Answer adapted = adapted(media, at);
        if (adapted.isTrue()) {
            return adapted;
        }
        Answer impossible =
                is(media.adaptationPossible(), at, "adaptationPossible").not();
        return adapted.or(impossible);
    }

    /** Captions, verbalisation and picture descriptions are the text's own examples. */
    private static Answer adapted(Media media, Place at) {
        return switch (media.kind()) {
            case IMAGE, DRAWING -> is(media.altText(), at, "altText").or(described(media, at));
            case FILM -> speechCaptioned(media, at).and(verbalised(media, at));
            case SOUND -> speechCaptioned(media, at).or(described(media, at));
        };
    }

    private static Answer speechCaptioned(Media media, Place at) {
        return is(media.captions(), at, "captions")
                .or(is(media.hasSpeech(), at, "hasSpeech").not());
    }

    /** Whether a film needs words for what it shows, only a person who has seen it can say. */
    private static Answer verbalised(Media media, Place at) {
        Answer verbalised = is(media.verbalised(), at, "verbalised");
        Answer inWords = verbalised.isTrue() ? verbalised : verbalised.or(described(media, at));
        return inWords.isFalse() ? Answer.open(at.at("verbalised")) : inWords;
    }

    private static Answer described(Media media, Place at) {
        return is(media.descriptionInText(), at, "descriptionInText");
    }
}
