package se.klartecken.rules.stockholm;

import static se.klartecken.rules.stockholm.GuideReadings.ABOUT_HALF;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klartecken.input.Place;
import se.klartecken.model.Post;
import se.klartecken.model.PostStatus;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.AccountFacts;
import se.klartecken.rules.facts.AccountIn;
import se.klartecken.rules.stockholm.GuideReadings.AboutHalf;

/** An account and how much of its content is planned in advance. */
public final class PlannedContent extends AccountFacts {

    private static final int HUNDRED = 100;

    private final @Nullable Integer share;
    private final @Nullable List<Post> posts;

    public PlannedContent(AccountIn account) {
        super(account);
        this.share =
                account.it().upkeep() == null ? null : account.it().upkeep().plannedShare();
        this.posts = account.it().posts();
    }

    public Answer hasContent() {
        return share != null
                ? Answer.known(true, sharePlace())
                : anyElement(
                        posts,
                        subject().place(),
                        "posts",
                        (post, at) -> Answer.known(isPublished(post), at.at("status")));
    }

    /** What the account says of itself goes before what its posts show. */
    public Answer aboutHalfPlanned() {
        Answer reading = file().reads(ABOUT_HALF, AboutHalf.AT_LEAST_50_PERCENT);
        int half = file().reading(ABOUT_HALF).percent();
        Answer planned = share != null ? Answer.known(share >= half, sharePlace()) : plannedPosts(half);
        return planned.resting(reading);
    }

    /** A post that had a time to go out at was planned; of one without nobody knows. */
    private Answer plannedPosts(int half) {
        var published = new ArrayList<Post>();
        (posts == null ? List.<Post>of() : posts)
                .stream().filter(PlannedContent::isPublished).forEach(published::add);
        long planned =
                published.stream().filter(post -> post.plannedAt() != null).count();
        Place at = subject().place().at("posts");
        return planned * HUNDRED >= (long) half * published.size() && !published.isEmpty()
                ? Answer.known(true, at)
                : Answer.missing(sharePlace()).or(firstUnknown());
    }

    /** One of them is named; where it is thousands, their list would be longer than the report. */
    private Answer firstUnknown() {
        List<Post> all = posts == null ? List.of() : posts;
        for (int index = 0; index < all.size(); index++) {
            if (isPublished(all.get(index)) && all.get(index).plannedAt() == null) {
                return Answer.missing(subject().place().at("posts").at(index).at("plannedAt"));
            }
        }
        return Answer.FALSE;
    }

    private static boolean isPublished(Post post) {
        return post.status() == PostStatus.PUBLISHED || post.status() == PostStatus.REMOVED;
    }

    private Place sharePlace() {
        return subject().place().at("upkeep").at("plannedShare");
    }
}
