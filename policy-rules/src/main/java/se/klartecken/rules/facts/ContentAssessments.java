package se.klartecken.rules.facts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.klartecken.input.Place;
import se.klartecken.model.Certainty;
import se.klartecken.model.ContentAssessment;
import se.klartecken.model.ContentCategory;
import se.klartecken.rules.answer.Answer;

/** What people have assessed of an item's content: of several assessments for one category the newest counts. */
public final class ContentAssessments {

    private final @Nullable List<ContentAssessment> all;
    private final Place list;
    private final Map<ContentCategory, Instant> newest;
    private final Map<ContentCategory, Set<Certainty>> certaintiesOfTheNewest;

    /** @param element where the item stands that was assessed */
    public ContentAssessments(@Nullable List<ContentAssessment> all, Place element) {
        this.all = all;
        this.list = element.at("contentAssessments");
        // Only where there are several can one be newer than another.
        List<ContentAssessment> several = all != null && all.size() > 1 ? all : List.of();
        this.newest = several.isEmpty() ? Map.of() : new HashMap<>();
        this.certaintiesOfTheNewest = several.isEmpty() ? Map.of() : new HashMap<>();
        several.forEach(this::note);
    }

    /**
     * Whether one of some categories is manifest: for a person to judge where it is only possible, or where two have
     * assessed it differently at the same time; unknown where nobody has assessed the item.
     */
    public Answer manifest(Predicate<ContentCategory> wanted) {
        if (all == null) {
            return Answer.missing(list);
        }
        if (all.isEmpty()) {
            return Answer.known(false, list);
        }
        var answers = new ArrayList<Answer>(all.size());
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
        Instant last = newest.get(it.category());
        return it.at() != null && last != null && last.isAfter(it.at());
    }

    private boolean isContradicted(ContentAssessment it) {
        return it.at() != null
                && certaintiesOfTheNewest.getOrDefault(it.category(), Set.of()).size() > 1;
    }

    private void note(ContentAssessment it) {
        Instant at = it.at();
        if (at == null) {
            return;
        }
        Instant last = newest.get(it.category());
        if (last == null || at.isAfter(last)) {
            newest.put(it.category(), at);
            certaintiesOfTheNewest.put(it.category(), EnumSet.of(it.certainty()));
        } else if (at.equals(last)) {
            certaintiesOfTheNewest
                    .computeIfAbsent(it.category(), category -> EnumSet.noneOf(Certainty.class))
                    .add(it.certainty());
        }
    }
}
