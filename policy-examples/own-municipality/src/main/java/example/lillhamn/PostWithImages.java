package example.lillhamn;

import java.util.List;
import se.klartecken.input.Place;
import se.klartecken.model.Media;
import se.klartecken.model.MediaKind;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.PostFacts;
import se.klartecken.rules.facts.PostIn;

/** A post as those see it who cannot see its images. */
public final class PostWithImages extends PostFacts {

    public PostWithImages(PostIn post) {
        super(post);
    }

    public Answer hasImages() {
        return any(post().it().media(), subject().place(), "media", PostWithImages::isImage);
    }

    public Answer imagesDescribed() {
        List<Media> media = post().it().media();
        Place at = subject().place().at("media");
        return media == null ? Answer.missing(at) : Answer.allOf(each(media, at, PostWithImages::described));
    }

    private static Answer isImage(Media media, Place at) {
        return Answer.known(media.kind() == MediaKind.IMAGE, at.at("kind"));
    }

    private static Answer described(Media media, Place at) {
        return isImage(media, at).not().or(is(media.altText(), at, "altText"));
    }
}
