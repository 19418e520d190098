package se.klartecken.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A picture, film or sound in a post.
 *
 * @param kind what it is
 * @param persons ids of the data subjects who can be recognised; empty means nobody
 */
@RecordBuilder
public record Media(MediaKind kind, @Nullable List<String> persons) {

    public Media {
        persons = Copies.orNull(persons);
    }
}
