package se.klartecken.benchmarks.floor;

import se.klartecken.report.Outcome;

/** A person with consents, as a fact. */
public final class PersonFact implements Fact {

    private final Person person;

    PersonFact(Person person) {
        this.person = person;
    }

    /** The id by which uses name the person. */
    public String id() {
        return person.it().id();
    }

    @Override
    public String pointer() {
        return person.pointer();
    }

    Person person() {
        return person;
    }

    /** Whether a use of this person's data in a post has a legal basis. */
    public Outcome legalBasis(UseFact use, PostFact post) {
        return FindingList.outcome(Tri.YES, use.by(this, post).hasLegalBasis(), Outcome.VIOLATED);
    }

    /** Whether particular caution was taken, where this person was a child when the post was published. */
    public Outcome caution(UseFact use, PostFact post) {
        UseInPost asked = use.by(this, post);
        return FindingList.outcome(asked.isOfChild(), asked.cautionTaken(), Outcome.VIOLATED);
    }
}
