package se.klartecken.benchmarks.floor;

import java.util.ArrayList;
import java.util.List;
import se.klartecken.model.Media;
import se.klartecken.model.PersonalDataUse;
import se.klartecken.report.Outcome;

/** A post, as a fact. */
public final class PostFact implements Fact {

    private final PublishedPost post;
    private final List<UseFact> uses;

    PostFact(PublishedPost post) {
        this.post = post;
        this.uses = uses(post);
    }

    private static List<UseFact> uses(PublishedPost post) {
        List<PersonalDataUse> all =
                post.it().personalData() == null ? List.of() : post.it().personalData();
        List<UseFact> uses = new ArrayList<>(all.size());
        for (int index = 0; index < all.size(); index++) {
            uses.add(new UseFact(all.get(index), index, post));
        }
        return uses;
    }

    /** Its own id, which no other post of the case has. */
    public String id() {
        return post.it().id();
    }

    @Override
    public String pointer() {
        return post.spot().pointer();
    }

    /** The uses of personal data in it. */
    public List<UseFact> uses() {
        return uses;
    }

    PublishedPost post() {
        return post;
    }

    /** Whether pictures and films are adapted, or cannot be. */
    public Outcome adaptation() {
        List<Media> media = post.it().media();
        return FindingList.outcome(MediaRule.any(media), MediaRule.allAdapted(media), Outcome.VIOLATED);
    }

    /** Whether it is said whose data it holds. */
    public Outcome statement() {
        Tri unstated = PostRules.isUnstated(post.it()) ? Tri.OPEN : Tri.NO;
        return FindingList.outcome(unstated, unstated, Outcome.VIOLATED);
    }

    /** Whether it is free of secrets. */
    public Outcome secrecy() {
        return FindingList.outcome(Tri.YES, PostRules.freeOfSecrets(post.it()), Outcome.VIOLATED);
    }
}
