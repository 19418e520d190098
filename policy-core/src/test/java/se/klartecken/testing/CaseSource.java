package se.klartecken.testing;

import java.util.Random;
import se.klartecken.Policy;
import se.klartecken.model.Case;

/**
 * A stream of cases without input errors, the same for the same seed: for runs of millions of cases, where what jqwik
 * adds is not needed. For properties there is {@link Cases}. For one thread.
 */
public final class CaseSource {

    private final Random random;
    private final Vocabulary vocabulary;

    /** Cases with the clauses and readings of a policy. */
    public CaseSource(Policy policy, long seed) {
        this(Vocabulary.of(policy), new Random(seed));
    }

    CaseSource(Vocabulary vocabulary, Random random) {
        this.vocabulary = vocabulary;
        this.random = random;
    }

    /** The next case; it says itself for which instant it is to be judged. */
    public Case next() {
        return at(Timeline.any(random, vocabulary.adopted()));
    }

    /** One that lies within a few weeks without holidays and clock changes. */
    Case nextQuiet() {
        return at(Timeline.quiet(random, vocabulary.adopted()));
    }

    /** One as it comes, with dangling references, ends before starts, events to come. */
    Case nextFaulty() {
        return made(Timeline.any(random, vocabulary.adopted()));
    }

    private Case at(Timeline timeline) {
        return Tidy.at(timeline.asOf(), made(timeline));
    }

    private Case made(Timeline timeline) {
        return (Case) new Maker(new Scene(random, vocabulary, timeline)).record(Case.class);
    }
}
