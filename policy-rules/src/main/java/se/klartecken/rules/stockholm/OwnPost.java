package se.klartecken.rules.stockholm;

import se.klartecken.model.DataCategory;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.answer.Place;
import se.klartecken.rules.facts.PostFacts;
import se.klartecken.rules.facts.PostIn;

/** A post of the city's own as the chapter on personal data sees it. */
public final class OwnPost extends PostFacts {

    public OwnPost(PostIn post) {
        super(post);
    }

    /** Unknown while nobody has said whether it holds personal data; once that is said, each use is judged by itself. */
    public Answer personalDataUnstated() {
        Place at = subject().place().at("personalData");
        return post().it().personalData() == null ? Answer.missing(at) : Answer.known(false, at);
    }

    public Answer personalDataStated() {
        return personalDataUnstated().not();
    }

    public Answer freeOfSecrets() {
        Answer secretUse = anyElement(
                post().it().personalData(),
                subject().place(),
                "personalData",
                (use, at) -> holds(use.categories(), at, "categories", it -> it.contains(DataCategory.SECRET)));
        Answer stated = is(post().it().holdsSecretInformation(), "holdsSecretInformation");
        return secretUse.isTrue() ? secretUse.not() : stated.not();
    }
}
