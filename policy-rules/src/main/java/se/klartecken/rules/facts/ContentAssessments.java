package se.klartecken.rules.facts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.klartecken.model.Certainty;
import se.klartecken.model.ContentAssessment;
import se.klartecken.model.ContentCategory;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.answer.Place;

/** What people have assessed of an item's content: of several assessments for one category the newest counts. */
public final class ContentAssessments {

    private final @Nullable List<ContentAssessment> all;
    private final Place list;

    /** @param element where the item stands that was assessed */
    public ContentAssessments(@Nullable List<ContentAssessment> all, Place element) {
        this.all = all;
        this.list = element.at("contentAssessments");
    }

    /**
     * Whether one of some categories is manifest: for a person to judge where it is only possible, or where two have
     * assessed it differently at the same time; unknown where nobody has assessed the item.
     */
    public Answer manifest(Predicate<ContentCategory> wanted) {
        if (all == null) {
            return Answer.missing(list);
        }
        var answers = new ArrayList<Answer>();
        for (int index = 0; index < all.size(); index++) {
            if (!isOutdated(all.get(index))) {
                answers.add(manifest(all.get(index), list.at(index), wanted));
            }
        }
        return Answer.anyOf(answers, Answer.known(false, list));
    }

    private Answer manifest(ContentAssessment it, Place at, Predicate<ContentCategory> wanted) {
        if (!wanted.test(it.category())) {
            return Answer.known(false, at.at("category"));
        }
        Place certainty = at.at("certainty");
        return it.certainty() == Certainty.POSSIBLE || isContradicted(it)
                ? Answer.open(certainty)
                : Answer.known(it.certainty() == Certainty.MANIFEST, certainty);
    }

    private boolean isOutdated(ContentAssessment it) {
        Instant at = it.at();
        return at != null
                && others(it).stream()
                        .anyMatch(other -> other.at() != null && other.at().isAfter(at));
    }

    private boolean isContradicted(ContentAssessment it) {
        return it.at() != null
                && others(it).stream()
                        .anyMatch(other -> it.at().equals(other.at()) && it.certainty() != other.certainty());
    }

    private List<ContentAssessment> others(ContentAssessment it) {
        return all == null
                ? List.of()
                : all.stream()
                        .filter(other -> other.category() == it.category())
                        .toList();
    }
}
