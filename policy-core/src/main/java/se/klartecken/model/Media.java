package se.klartecken.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A picture, film or sound in a post.
 *
 * @param kind what it is
 * @param persons ids of the data subjects who can be recognised; empty means nobody
 * @param altText whether it has a picture description
 * @param captions whether it has captions
 * @param verbalised whether what it shows is said in words
 * @param hasSpeech whether anybody speaks in it
 * @param adaptationPossible whether the platform lets it be adapted
 * @param descriptionInText whether the post's text says what it shows
 */
@RecordBuilder
public record Media(
        MediaKind kind,
        @Nullable List<String> persons,
        @Nullable Boolean altText,
        @Nullable Boolean captions,
        @Nullable Boolean verbalised,
        @Nullable Boolean hasSpeech,
        @Nullable Boolean adaptationPossible,
        @Nullable Boolean descriptionInText) {

    public Media {
        persons = Copies.orNull(persons);
    }
}
