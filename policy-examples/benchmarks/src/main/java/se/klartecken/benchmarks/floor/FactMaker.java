package se.klartecken.benchmarks.floor;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.klartecken.input.Item;
import se.klartecken.model.Account;
import se.klartecken.model.Case;
import se.klartecken.model.DataSubject;
import se.klartecken.model.Post;
import se.klartecken.model.PostStatus;

/** Makes facts of what a screened case holds, and of items that are written to its accounts. */
public final class FactMaker {

    private final Case content;
    private final Instant asOf;
    private final OpenTown town;
    private final Map<String, PersonFact> people = new HashMap<>();

    public FactMaker(Case content, Instant asOf) {
        this.content = content;
        this.asOf = asOf;
        this.town = new OpenTown(content);
        for (DataSubject subject : orEmpty(content.dataSubjects())) {
            people.put(subject.id(), new PersonFact(town.person(subject.id())));
        }
    }

    /** The facts of one item. */
    public GivenFacts of(Item item) {
        OpenAccount account = town.account(item.account());
        Post post = item.post();
        if (post != null) {
            Spot spot = Spot.item(account.spot(), "/post", post.id(), isAhead(post));
            return new GivenFacts(List.of(fact(post, spot, account)), List.of(), people);
        }
        var message = Objects.requireNonNull(item.message());
        Spot spot = Spot.item(account.spot(), "/message", message.id(), false);
        return new GivenFacts(List.of(), List.of(new MessageFact(new Handling(message, spot, account))), people);
    }

    /** The facts of all posts in the case. */
    public GivenFacts ofAllPosts() {
        var facts = new ArrayList<PostFact>();
        for (Account it : orEmpty(content.accounts())) {
            OpenAccount account = town.account(it.id());
            List<Post> posts = orEmpty(it.posts());
            for (int index = 0; index < posts.size(); index++) {
                Post post = posts.get(index);
                facts.add(fact(post, account.spot().in("/posts/", index, post.id(), isAhead(post)), account));
            }
        }
        return new GivenFacts(facts, List.of(), people);
    }

    private PostFact fact(Post post, Spot spot, OpenAccount account) {
        return new PostFact(new PublishedPost(post, spot, account, asOf));
    }

    private static boolean isAhead(Post post) {
        return post.status() == PostStatus.PLANNED;
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
