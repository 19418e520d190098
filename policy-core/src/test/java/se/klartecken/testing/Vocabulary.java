package se.klartecken.testing;

import java.time.LocalDate;
import java.util.List;
import se.klartecken.Policy;
import se.klartecken.Question;
import se.klartecken.clause.Clause;
import se.klartecken.clause.DecidedBy;
import se.klartecken.clause.DescribedReading;
import se.klartecken.model.Case;

/**
 * What a policy adds to the words of the model.
 *
 * @param municipality its name
 * @param adopted the day of its edition
 * @param clauses the ids of clauses that people can have assessed
 * @param judged those of them of which nothing but such an assessment tells: they need more of them
 * @param readings its readings
 */
record Vocabulary(
        String municipality,
        LocalDate adopted,
        List<String> clauses,
        List<String> judged,
        List<DescribedReading> readings) {

    /** For cases that no policy in particular is to judge. */
    static final Vocabulary PLAIN = new Vocabulary(
            "nagonstans", LocalDate.of(2020, 1, 1), List.of("NAG-1", "NAG-2", "NAG-3"), List.of("NAG-1"), List.of());

    static Vocabulary of(Policy policy) {
        List<String> clauses = policy.catalogue().clauses().stream()
                .filter(clause -> clause.decidedBy() == DecidedBy.RULE)
                .map(Clause::id)
                .toList();
        List<String> judged = policy.catalogue().clauses().stream()
                .filter(clause -> clause.restsOnRecord() && clause.attested() == null)
                .map(Clause::id)
                .toList();
        return new Vocabulary(policy.name(), LocalDate.parse(editionOf(policy)), clauses, judged, policy.readings());
    }

    private static String editionOf(Policy policy) {
        var nothing = new Case(null, null, null, null, null, null, null, null, null);
        return policy.check(nothing, Question.at(SpecialDays.at(SpecialDays.ALL.get(0), SpecialDays.TIMES.get(0))))
                .edition();
    }
}
