package se.klartecken.benchmarks.floor;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.klartecken.input.Item;
import se.klartecken.model.Account;
import se.klartecken.model.Case;
import se.klartecken.model.PersonalDataUse;
import se.klartecken.model.Post;
import se.klartecken.model.PostStatus;
import se.klartecken.report.Finding;

/** Stockholm's clauses on posts, by hand. */
public final class StockholmPosts implements Floor {

    private static final List<String> CHAPTERS = List.of(
            "13-tillganglighet",
            "15-allmanna-handlingar",
            "17-personuppgifter",
            "18-privat-och-i-tjansten",
            "28-handledning-lagar");

    private final PostRules posts;
    private final UseRules uses;

    public StockholmPosts() {
        Wording wording = Wording.of("stockholm", CHAPTERS);
        this.posts = new PostRules(wording);
        this.uses = new UseRules(wording);
    }

    @Override
    public FloorCase open(Case content, Instant asOf, boolean explained) {
        var town = new OpenTown(content);
        return item -> checkItem(item, town, asOf, explained);
    }

    private List<Finding> checkItem(Item item, OpenTown town, Instant asOf, boolean explained) {
        Post post = Objects.requireNonNull(item.post(), "posts alone");
        OpenAccount account = town.account(item.account());
        Spot spot = Spot.item(account.spot(), "/post", post.id(), isAhead(post));
        var found = new FindingList(explained);
        check(new PublishedPost(post, spot, account, asOf), town, found);
        return found.all();
    }

    /** Judges all posts of a case. */
    public List<Finding> check(Case content, Instant asOf, boolean explained) {
        var town = new OpenTown(content);
        var found = new FindingList(explained);
        for (Account it : orEmpty(content.accounts())) {
            OpenAccount account = town.account(it.id());
            List<Post> all = orEmpty(it.posts());
            for (int index = 0; index < all.size(); index++) {
                Post post = all.get(index);
                Spot spot = account.spot().in("/posts/", index, post.id(), isAhead(post));
                check(new PublishedPost(post, spot, account, asOf), town, found);
            }
        }
        return found.all();
    }

    private void check(PublishedPost post, OpenTown town, FindingList found) {
        posts.check(post.it(), post.spot(), post.account(), found);
        List<PersonalDataUse> all = orEmpty(post.it().personalData());
        for (int index = 0; index < all.size(); index++) {
            PersonalDataUse use = all.get(index);
            uses.check(new UseInPost(use, index, town.person(use.dataSubject()), post), found);
        }
    }

    private static boolean isAhead(Post post) {
        return post.status() == PostStatus.PLANNED;
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
