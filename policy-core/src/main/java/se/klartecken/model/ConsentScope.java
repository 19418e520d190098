package se.klartecken.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a consent covers: a medium, limited to the accounts and posts it names, if it names any.
 *
 * @param medium where the data may be published
 * @param accounts the only accounts covered; none means every account
 * @param posts the only posts covered; none means every post
 */
@RecordBuilder
public record ConsentScope(
        ConsentMedium medium,
        @Nullable List<String> accounts,
        @Nullable List<String> posts) {

    public ConsentScope {
        accounts = Copies.orNull(accounts);
        posts = Copies.orNull(posts);
    }
}
