package se.klartecken.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A period in which less is published than usual.
 *
 * @param from first day
 * @param until last day
 * @param noticePosts ids of the posts that announce it; empty means none
 */
@RecordBuilder
public record ReducedPeriod(
        LocalDate from, LocalDate until, @Nullable List<String> noticePosts) {

    public ReducedPeriod {
        noticePosts = Copies.orNull(noticePosts);
    }
}
