package se.klartecken.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klartecken.input.CaseDocument;
import se.klartecken.input.Screening;
import se.klartecken.model.Case;

/** Cases put together and taken apart. */
final class Batch {

    private static final Pattern ITEM = Pattern.compile("/accounts/\\d+/(posts|messages)/\\d+");

    private static final Pattern IN_LIST = Pattern.compile("/\\d+$");

    private Batch() {}

    /**
     * Another case as it is when it is asked for at the same instant and read the same way, and as much is known of it;
     * no id is shared.
     */
    static Case strangers(Case other, Case content) {
        Case renamed = Rewrite.ids(other, id -> "annan-" + id);
        Case atThatInstant = new Case(
                content.asOf(),
                content.recordedUntil(),
                asKnown(renamed.organisations(), content.organisations()),
                asKnown(renamed.accounts(), content.accounts()),
                asKnown(renamed.dataSubjects(), content.dataSubjects()),
                asKnown(renamed.attestations(), content.attestations()),
                asKnown(renamed.assessments(), content.assessments()),
                content.findingDecisions(),
                content.readings());
        return Tidy.at(Objects.requireNonNull(content.asOf()), atThatInstant);
    }

    private static <T> @Nullable List<T> asKnown(@Nullable List<T> list, @Nullable List<T> model) {
        if (model == null) {
            return null;
        }
        return list == null ? List.of() : list;
    }

    /** Both in one case. */
    static Case of(Case one, Case other) {
        return new Case(
                one.asOf(),
                one.recordedUntil(),
                both(one.organisations(), other.organisations()),
                both(one.accounts(), other.accounts()),
                both(one.dataSubjects(), other.dataSubjects()),
                both(one.attestations(), other.attestations()),
                both(one.assessments(), other.assessments()),
                one.findingDecisions(),
                one.readings());
    }

    private static <T> @Nullable List<T> both(@Nullable List<T> one, @Nullable List<T> other) {
        return one == null || other == null
                ? null
                : Stream.concat(one.stream(), other.stream()).toList();
    }

    /** Places of the posts and messages. */
    static List<String> items(Case content) {
        List<String> items = new ArrayList<>();
        Trim.visit(content, "", (place, fact) -> {
            if (ITEM.matcher(place).matches()) {
                items.add(place);
            }
        });
        return items;
    }

    /** Whether a place is a post, a message or something in one. */
    static boolean isInAnItem(String place) {
        return ITEM.matcher(place).lookingAt();
    }

    /** Places of yes-or-no facts and words that could as well not be known; a word less in a list says something else. */
    static List<String> knowable(Case content) {
        List<String> places = new ArrayList<>();
        Trim.visit(content, "", (place, fact) -> {
            if ((fact instanceof Boolean || fact instanceof Enum<?>)
                    && !IN_LIST.matcher(place).find()) {
                places.add(place);
            }
        });
        return places;
    }

    /** Whether a case is another one without a single fact: what must be there takes more along. */
    static boolean lacksJustOneOf(Case less, Case content) {
        return size(content) - size(less) == 1;
    }

    private static int size(Case content) {
        int[] count = {0};
        Trim.visit(content, "", (place, fact) -> count[0]++);
        return count[0];
    }

    static boolean isSound(Case content) {
        return screenedDocument(content).errors().isEmpty();
    }

    /** What screening leaves of a case. */
    static Case screened(Case content) {
        return Objects.requireNonNull(screenedDocument(content).content());
    }

    private static CaseDocument screenedDocument(Case content) {
        return Screening.screen(CaseDocument.of(content), Objects.requireNonNull(content.asOf()));
    }

    /** The personal texts in a case that are long enough not to occur by chance. */
    static List<String> personal(Case content) {
        List<String> texts = new ArrayList<>();
        Trim.visit(content, "", (place, fact) -> {
            if (Trim.isModel(fact)) {
                Part.of(fact.getClass()).stream()
                        .filter(Part::personal)
                        .map(part -> part.in(fact))
                        .filter(text -> text instanceof String words && words.length() > 8)
                        .forEach(text -> texts.add((String) text));
            }
        });
        return texts;
    }
}
