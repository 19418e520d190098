package se.klartecken.rules.sollentuna;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.klartecken.model.Certainty;
import se.klartecken.model.ContentAssessment;
import se.klartecken.model.ContentCategory;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.answer.Place;

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
        Place list = element.at("contentAssessments");
        if (assessments == null) {
            return Answer.missing(list);
        }
        var answers = new ArrayList<Answer>();
        for (int index = 0; index < assessments.size(); index++) {
            answers.add(unlawful(assessments.get(index), list.at(index)));
        }
        return Answer.anyOf(answers, Answer.known(false, list));
    }

    private static Answer unlawful(ContentAssessment assessment, Place at) {
        if (OFFENSIVE.contains(assessment.category())) {
            return Answer.known(false, at.at("category"));
        }
        Place certainty = at.at("certainty");
        return assessment.certainty() == Certainty.POSSIBLE
                ? Answer.open(certainty)
                : Answer.known(assessment.certainty() == Certainty.MANIFEST, certainty);
    }
}
