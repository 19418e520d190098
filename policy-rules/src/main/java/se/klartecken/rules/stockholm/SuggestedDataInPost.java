package se.klartecken.rules.stockholm;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.klartecken.detect.Detectors;
import se.klartecken.model.DataCategory;
import se.klartecken.model.PersonalDataUse;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.PostFacts;
import se.klartecken.rules.facts.PostIn;

/** A post whose text gives itself away: it seems to hold data of a category, and nobody has recorded any. */
public final class SuggestedDataInPost extends PostFacts {

    private final DataCategory category;
    private final boolean suggested;

    private SuggestedDataInPost(PostIn post, DataCategory category, boolean suggested) {
        super(post);
        this.category = category;
        this.suggested = suggested;
    }

    /**
     * One for each clause on what a text is searched for in any case, and on what it seems to hold; of secrets every
     * post is asked anyhow.
     */
    static List<SuggestedDataInPost> of(PostIn post) {
        Set<DataCategory> found = post.it().text() == null
                ? Set.of()
                : Detectors.installed().suggestions(post.it().text());
        if (found.isEmpty()) {
            return List.of(new SuggestedDataInPost(post, DataCategory.PERSONAL_IDENTITY_NUMBER, false));
        }
        Set<DataCategory> asked = EnumSet.of(DataCategory.PERSONAL_IDENTITY_NUMBER);
        asked.addAll(found);
        asked.remove(DataCategory.SECRET);
        Map<String, SuggestedDataInPost> byClause = new LinkedHashMap<>();
        asked.forEach(category -> byClause.putIfAbsent(
                SensitiveData.clauseOn(category), new SuggestedDataInPost(post, category, found.contains(category))));
        return List.copyOf(byClause.values());
    }

    @Override
    public String clauseId() {
        return SensitiveData.clauseOn(category);
    }

    /** Whether the text seems to hold such data of which nothing is recorded; what is recorded is judged by itself. */
    public Answer suggested() {
        Answer seems = Answer.known(suggested, subject().place().at("text"));
        return seems.isTrue() ? seems.and(recorded().not()) : seems;
    }

    private Answer recorded() {
        List<PersonalDataUse> uses = post().it().personalData();
        boolean recorded = uses != null
                && uses.stream()
                        .anyMatch(use ->
                                use.categories() != null && use.categories().contains(category));
        return Answer.known(recorded, subject().place().at("personalData"));
    }

    /** A pattern only suggests: a person says what it is. */
    public Answer harmless() {
        return file().records()
                .assessedItself(clauseId(), subject())
                .orElse(Answer.open(subject().place().at("text")));
    }
}
