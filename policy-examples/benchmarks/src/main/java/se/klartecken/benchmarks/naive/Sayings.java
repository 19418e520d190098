package se.klartecken.benchmarks.naive;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.RuleContext;
import se.klartecken.calendar.Deadline;
import se.klartecken.report.Outcome;
import se.klartecken.report.Step;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.answer.Ground;
import se.klartecken.rules.facts.View;

/** Where rules say what they found, under the name by which the rules' files know it. */
public final class Sayings {

    private final List<Said> all = new ArrayList<>();

    /** What calls for action. */
    public List<Said> all() {
        return all;
    }

    public void judge(Object rule, View view, Answer kept) {
        judge(rule, view, Answer.TRUE, kept);
    }

    public void judge(Object rule, View view, Answer applies, Answer kept) {
        add(rule, view, applies, kept, Outcome.VIOLATED);
    }

    public void owed(Object rule, View view, Answer applies, Answer kept, List<Step> remedy) {
        add(rule, view, applies, kept, Outcome.PENDING);
    }

    public void owed(Object rule, View view, Answer applies, Answer kept, Answer open, List<Step> remedy) {
        Outcome undone = switch (open.truth()) {
            case TRUE -> Outcome.PENDING;
            case FALSE -> Outcome.VIOLATED;
            case UNKNOWN -> Outcome.NEEDS_REVIEW;
        };
        add(rule, view, applies, kept.isFalse() ? kept.resting(open) : kept, undone);
    }

    public void due(
            Object rule, View view, Answer applies, Answer kept, @Nullable Deadline deadline, List<Step> remedy) {
        boolean isLate = deadline != null && deadline.passedAt(view.file().asOf());
        add(rule, view, applies, kept, isLate ? Outcome.VIOLATED : Outcome.PENDING);
    }

    private void add(Object rule, View view, Answer applies, Answer kept, Outcome undone) {
        if (view.inScope().isFalse() || applies.isFalse() || kept.isTrue()) {
            return;
        }
        boolean isKnown = applies.isTrue() && kept.isFalse();
        Set<String> because = new LinkedHashSet<>();
        Set<String> missing = new LinkedHashSet<>();
        applies.grounds(ground -> note(ground, because, missing));
        kept.grounds(ground -> note(ground, because, missing));
        String row = view.clauseId();
        all.add(new Said(
                row == null ? clauseOf((RuleContext) rule) : row,
                view.subject().place().toString(),
                isKnown ? undone : Outcome.NEEDS_REVIEW,
                List.copyOf(because),
                isKnown ? List.of() : List.copyOf(missing)));
    }

    private static String clauseOf(RuleContext rule) {
        return String.valueOf(rule.getRule().getMetaData().get("clause"));
    }

    private static void note(Ground ground, Set<String> because, Set<String> missing) {
        if (ground instanceof Ground.Fact fact) {
            because.add(fact.place().toString());
        } else if (ground instanceof Ground.Open open) {
            because.add(open.place().toString());
        } else if (ground instanceof Ground.Missing absent) {
            missing.add(absent.place().toString());
        }
    }
}
