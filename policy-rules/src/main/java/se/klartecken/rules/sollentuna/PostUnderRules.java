package se.klartecken.rules.sollentuna;

import se.klartecken.input.Place;
import se.klartecken.model.AccountNature;
import se.klartecken.model.Capacity;
import se.klartecken.model.Speaker;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.PostFacts;
import se.klartecken.rules.facts.PostIn;

/** A post, and whether the rules hold for it: where others administer it may be private, and in a crisis they cease. */
abstract class PostUnderRules extends PostFacts {

    private final CrisisMatter crisis;

    PostUnderRules(PostIn post) {
        super(post);
        this.crisis = new CrisisMatter(post.account(), post.subject(), post.it().crisisRelated());
    }

    public final Answer rulesHold() {
        return suspended().not().and(forTheMunicipality());
    }

    /** Whether it is connected with a crisis and falls within it. */
    final Answer suspended() {
        return crisis.at(post().publication());
    }

    /** Whether it was said for the municipality; what was said privately is not among the posts that are judged. */
    final Answer forTheMunicipality() {
        if (post().account().it().nature() != AccountNature.OTHERS) {
            return Answer.TRUE;
        }
        Speaker speaker = post().it().speaker();
        Capacity capacity = speaker == null ? null : speaker.capacity();
        Place at = subject().place().at("speaker");
        return capacity == Capacity.UNCLEAR
                ? Answer.open(at.at("capacity"))
                : holds(capacity, at, "capacity", it -> it != Capacity.PRIVATE);
    }
}
