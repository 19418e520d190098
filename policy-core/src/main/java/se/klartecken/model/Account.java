package se.klartecken.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An account in a social medium, with what was decided about it, what it tells its visitors, and what goes on
 * there.
 *
 * @param id names it in this case; no name or other personal data
 * @param owner id of the organisation that answers for it
 * @param jointOwners ids of further owners of a joint account
 * @param platform where it is
 * @param start how it was started
 * @param purpose what it is for
 * @param responsiblePersons who is designated as responsible for it
 * @param deputies who can handle it in their place
 * @param baseInformation what its profile tells
 * @param houseRules what it tells about comments
 * @param canModerate whether the owner can hide or remove what others write
 * @param allowsPublicMessages whether outsiders can write there for others to read
 * @param posts its own posts
 * @param messages what others wrote to it
 */
@RecordBuilder
public record Account(
        String id,
        String owner,
        @Nullable List<String> jointOwners,
        Platform platform,
        @Nullable AccountStart start,
        @Nullable AccountPurpose purpose,
        @Nullable List<ResponsiblePerson> responsiblePersons,
        @Nullable List<Deputy> deputies,
        @Nullable BaseInformation baseInformation,
        @Nullable HouseRules houseRules,
        @Nullable Boolean canModerate,
        @Nullable Boolean allowsPublicMessages,
        @Nullable List<Post> posts,
        @Nullable List<IncomingMessage> messages)
        implements Element {

    public Account {
        jointOwners = Copies.orNull(jointOwners);
        responsiblePersons = Copies.orNull(responsiblePersons);
        deputies = Copies.orNull(deputies);
        posts = Copies.orNull(posts);
        messages = Copies.orNull(messages);
    }
}
