package se.klartecken.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An account in a social medium, with what was decided about it, what it tells its visitors, and what goes on
 * there.
 *
 * @param id names it in this case; no name or other personal data
 * @param owner id of the organisation that answers for it
 * @param jointOwners ids of further owners of a joint account
 * @param platform where it is
 * @param nature whose account it is; none means the municipality's
 * @param start how it was started
 * @param purpose what it is for
 * @param responsiblePersons who is designated as responsible for it
 * @param deputies who can handle it in their place
 * @param access who may act on it, and who can get into it
 * @param responsibility who answers for it above the persons designated
 * @param sender who can be seen to be behind it
 * @param baseInformation what its profile tells
 * @param forumInformation what a forum of its own tells about itself
 * @param bulletinBoardNotice what it tells as the Electronic Bulletin Boards Act demands
 * @param houseRules what it tells about comments
 * @param canModerate whether the owner can hide or remove what others write
 * @param canRemove whether the owner can remove what others write, and not only hide it
 * @param allowsPublicMessages whether outsiders can write there for others to read
 * @param upkeep how it is looked after
 * @param strategyDocument the document that comes before activities
 * @param archiving how what is there is archived and disposed of
 * @param closure how it ended or is to end; none means that nothing is recorded of an end
 * @param dataSubjectRequests requests of data subjects; empty means none
 * @param posts its own posts
 * @param messages what others wrote to it
 */
@RecordBuilder
public record Account(
        String id,
        String owner,
        @Nullable List<String> jointOwners,
        Platform platform,
        @Nullable AccountNature nature,
        @Nullable AccountStart start,
        @Nullable AccountPurpose purpose,
        @Nullable List<ResponsiblePerson> responsiblePersons,
        @Nullable List<Deputy> deputies,
        @Nullable AccountAccess access,
        @Nullable Responsibility responsibility,
        @Nullable Sender sender,
        @Nullable BaseInformation baseInformation,
        @Nullable ForumInformation forumInformation,
        @Nullable BulletinBoardNotice bulletinBoardNotice,
        @Nullable HouseRules houseRules,
        @Nullable Boolean canModerate,
        @Nullable Boolean canRemove,
        @Nullable Boolean allowsPublicMessages,
        @Nullable Upkeep upkeep,
        @Nullable StrategyDocument strategyDocument,
        @Nullable Archiving archiving,
        @Nullable Closure closure,
        @Nullable List<DataSubjectRequest> dataSubjectRequests,
        @Nullable List<Post> posts,
        @Nullable List<IncomingMessage> messages)
        implements Element {

    public Account {
        dataSubjectRequests = Copies.orNull(dataSubjectRequests);
        jointOwners = Copies.orNull(jointOwners);
        responsiblePersons = Copies.orNull(responsiblePersons);
        deputies = Copies.orNull(deputies);
        posts = Copies.orNull(posts);
        messages = Copies.orNull(messages);
    }

    /** The ids of all its owners, the one that answers for it first. */
    public List<String> owners() {
        return Stream.concat(Stream.of(owner), jointOwners == null ? Stream.of() : jointOwners.stream())
                .distinct()
                .toList();
    }
}
