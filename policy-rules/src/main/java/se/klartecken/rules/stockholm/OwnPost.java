package se.klartecken.rules.stockholm;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.klartecken.input.Place;
import se.klartecken.model.DataCategory;
import se.klartecken.model.Media;
import se.klartecken.model.PersonalDataUse;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.PostFacts;
import se.klartecken.rules.facts.PostIn;

/** A post of the city's own as the chapter on personal data sees it. */
public final class OwnPost extends PostFacts {

    public OwnPost(PostIn post) {
        super(post);
    }

    /**
     * Unknown while nobody has said whether it holds personal data, or where somebody can be recognised in it of whose
     * data nothing is said; what is said is judged use by use.
     */
    public Answer personalDataUnstated() {
        List<PersonalDataUse> uses = post().it().personalData();
        Place at = subject().place().at("personalData");
        if (uses == null) {
            return Answer.missing(at);
        }
        return showsSomebodyElse(uses) ? Answer.open(subject().place().at("media")) : Answer.known(false, at);
    }

    private boolean showsSomebodyElse(List<PersonalDataUse> uses) {
        List<Media> media = post().it().media();
        if (media == null || media.isEmpty()) {
            return false;
        }
        Set<String> told = new HashSet<>();
        for (PersonalDataUse use : uses) {
            told.add(use.dataSubject());
        }
        for (Media medium : media) {
            if (medium.persons() != null && !told.containsAll(medium.persons())) {
                return true;
            }
        }
        return false;
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
