package se.klartecken.rules.sollentuna;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.klartecken.input.Place;
import se.klartecken.model.ContentAssessment;
import se.klartecken.model.ContentCategory;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.ContentAssessments;

/** Whether content breaks the law, as far as a person has assessed it. */
final class LawfulContent {

    /** Words for the merely offensive, which no law is broken by as such. */
    private static final Set<ContentCategory> OFFENSIVE = Set.of(
            ContentCategory.THREATENING,
            ContentCategory.HARASSING,
            ContentCategory.DISCRIMINATING,
            ContentCategory.OTHER);

    private LawfulContent() {}

    /** True where that is manifest, for a person to judge where it is possible, unknown where nobody has assessed it. */
    static Answer unlawful(@Nullable List<ContentAssessment> assessments, Place element) {
        return new ContentAssessments(assessments, element).manifest(category -> !OFFENSIVE.contains(category));
    }
}
