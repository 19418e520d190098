package se.klartecken.benchmarks.floor;

import se.klartecken.model.DataCategory;
import se.klartecken.model.PersonalDataUse;
import se.klartecken.report.Outcome;

/** A use of personal data, as a fact that names its post and its person. */
public final class UseFact implements Fact {

    private final PersonalDataUse it;
    private final int index;
    private final PublishedPost post;

    UseFact(PersonalDataUse it, int index, PublishedPost post) {
        this.it = it;
        this.index = index;
        this.post = post;
    }

    /** The id of the post that it is in. */
    public String post() {
        return post.it().id();
    }

    /** The id of the person whose data is used. */
    public String person() {
        return it.dataSubject();
    }

    @Override
    public String pointer() {
        return post.spot().pointer() + "/personalData/" + index;
    }

    UseInPost by(PersonFact person, PostFact where) {
        return new UseInPost(it, index, person.person(), where.post());
    }

    /** Whether it is free of what violates privacy. */
    public Outcome privacy() {
        Tri free = UseRules.isFreeOf(DataCategory.PRIVACY_VIOLATING, it.categories());
        return FindingList.outcome(Tri.YES, free, Outcome.VIOLATED);
    }

    /** Whether its legal basis was examined before its post was published. */
    public Outcome examination(PostFact where) {
        Tri examined = new Examination(it, where.post().at()).holds();
        return FindingList.outcome(Tri.YES, examined, Outcome.VIOLATED);
    }
}
