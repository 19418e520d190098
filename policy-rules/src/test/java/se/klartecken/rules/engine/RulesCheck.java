package se.klartecken.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import se.klartecken.Question;
import se.klartecken.clause.Clause;
import se.klartecken.input.CaseDocument;
import se.klartecken.rules.facts.UnboundSubject;
import se.klartecken.rules.local.LocalDuty;

/** What rules owe beside right answers: to speak where they are said to, and to be silent where there is nothing to say. */
public final class RulesCheck {

    private RulesCheck() {}

    /** Unless all is to be explained, no rule speaks of what does not apply or is kept. */
    public static void silentOnWhatIsKept(OpenPolicy policy, CaseDocument document, Question plain) {
        List<String> inVain = policy.verdicts(document, plain).stream()
                .filter(RulesCheck::isInVain)
                .map(verdict -> verdict.rule() + " of " + verdict.subject().place())
                .toList();
        assertThat(inVain).isEmpty();
    }

    /** What a person has assessed is another matter: the rule asks, and the assessment answers. */
    private static boolean isInVain(Verdict verdict) {
        boolean decidedByPerson = !verdict.view()
                .file()
                .records()
                .assessedItself(verdict.clauseId(), verdict.subject())
                .isUnknown();
        return !decidedByPerson
                && !verdict.view().inScope().isFalse()
                && !(verdict.view().concerns(verdict.applies())
                        && verdict.view().unless(verdict.kept()));
    }

    /** The rules that a policy names for a clause are those that speak of it. */
    public static void namedForWhatTheySpeakOf(OpenPolicy policy, CaseDocument wholeCase) {
        Map<String, Set<String>> speaking = new HashMap<>();
        for (Verdict verdict : policy.verdicts(wholeCase, Question.ofCase().explained())) {
            if (!(verdict.view() instanceof LocalDuty || verdict.view() instanceof UnboundSubject)) {
                speaking.computeIfAbsent(verdict.clauseId(), id -> new TreeSet<>())
                        .add(verdict.rule());
            }
        }
        for (Clause clause : policy.policy().catalogue().clauses()) {
            assertThat(policy.policy().rulesOf(clause.id()))
                    .as(clause.id())
                    .containsExactlyInAnyOrderElementsOf(speaking.getOrDefault(clause.id(), Set.of()));
        }
    }
}
