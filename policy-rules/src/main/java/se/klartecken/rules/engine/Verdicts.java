package se.klartecken.rules.engine;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.rule.RuleContext;
import se.klartecken.TooManyFindingsException;
import se.klartecken.calendar.Deadline;
import se.klartecken.report.Outcome;
import se.klartecken.report.Step;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.View;
import se.klartecken.rules.local.LocalDuty;

/**
 * Where rules say what they found, in one of three ways that the clause's own words choose between: a state that must
 * hold is {@link #judge judged}, an act without a stated time is {@link #owed}, and an act with one is {@link #due}.
 * Used by one evaluation in one thread.
 */
public final class Verdicts {

    private final Consumer<Verdict> hearer;
    private final int atMost;
    private int findings;

    /**
     * @param hearer is told each of them as it is said
     * @param atMost how many of them may be findings of the report
     */
    Verdicts(Consumer<Verdict> hearer, int atMost) {
        this.hearer = hearer;
        this.atMost = atMost;
    }

    /** A clause that applies to every subject of its kind. */
    public void judge(Object rule, View view, Answer kept) {
        judge(rule, view, Answer.TRUE, kept);
    }

    /** A state that must hold: where it does not, the clause is violated. */
    public void judge(Object rule, View view, Answer applies, Answer kept) {
        add(rule, view, applies, kept, outcome(applies, kept, Outcome.VIOLATED), null, List.of());
    }

    /** An act that is owed and has no stated time: where it is not done, it is pending. */
    public void owed(Object rule, View view, Answer applies, Answer kept, List<Step> remedy) {
        owed(rule, view, applies, kept, Answer.TRUE, remedy);
    }

    /** An act that is owed for as long as it is {@code open} to be done, and a violation where it no longer is. */
    public void owed(Object rule, View view, Answer applies, Answer kept, Answer open, List<Step> remedy) {
        Outcome undone = switch (open.truth()) {
            case TRUE -> Outcome.PENDING;
            case FALSE -> Outcome.VIOLATED;
            case UNKNOWN -> Outcome.NEEDS_REVIEW;
        };
        add(
                rule,
                view,
                applies,
                kept.isFalse() ? kept.resting(open) : kept,
                outcome(applies, kept, undone),
                null,
                remedy);
    }

    /** An act that has a stated time, after which it is a violation. */
    public void due(
            Object rule, View view, Answer applies, Answer kept, @Nullable Deadline deadline, List<Step> remedy) {
        boolean open = deadline == null || !deadline.passedAt(view.file().asOf());
        Outcome undone = open ? Outcome.PENDING : Outcome.VIOLATED;
        Outcome outcome = outcome(applies, kept, undone);
        add(rule, view, applies, kept, outcome, outcome == Outcome.NOT_APPLICABLE ? null : deadline, remedy);
    }

    private static Outcome outcome(Answer applies, Answer kept, Outcome undone) {
        if (applies.isFalse()) {
            return Outcome.NOT_APPLICABLE;
        }
        if (kept.isTrue()) {
            return Outcome.FULFILLED;
        }
        return applies.isTrue() && kept.isFalse() ? undone : Outcome.NEEDS_REVIEW;
    }

    private void add(
            Object rule,
            View view,
            Answer applies,
            Answer kept,
            Outcome outcome,
            @Nullable Deadline deadline,
            List<Step> remedy) {
        Answer bound = view.inScope();
        if (bound.isFalse()) {
            say(rule, view, Outcome.NOT_APPLICABLE, bound, kept, null, List.of());
            return;
        }
        if (view instanceof LocalDuty) {
            say(rule, view, outcome, applies, kept, deadline, left(outcome, remedy));
            return;
        }
        Answer assessed = view.file().records().assessedItself(clauseOf(rule, view), view.subject());
        if (decides(assessed, outcome)) {
            Outcome decided = assessed.isTrue() ? Outcome.FULFILLED : Outcome.VIOLATED;
            say(rule, view, decided, applies, assessed, deadline, List.of());
            return;
        }
        say(rule, view, outcome, applies, kept, deadline, left(outcome, remedy));
    }

    private void say(
            Object rule,
            View view,
            Outcome outcome,
            Answer applies,
            Answer kept,
            @Nullable Deadline deadline,
            List<Step> remedy) {
        if ((view.file().explained() || outcome.callsForAction()) && ++findings > atMost) {
            throw new TooManyFindingsException(atMost);
        }
        hearer.accept(
                new Verdict(at(rule).name(), clauseOf(rule, view), view, outcome, applies, kept, deadline, remedy));
    }

    private static List<Step> left(Outcome outcome, List<Step> remedy) {
        return outcome == Outcome.VIOLATED || outcome == Outcome.PENDING ? remedy : List.of();
    }

    private static String clauseOf(Object rule, View view) {
        String row = view.clauseId();
        return row == null ? at(rule).clause() : row;
    }

    /** In a session, Drools hands a context of its own to the rule. */
    private static RuleAtHand at(Object drools) {
        if (drools instanceof RuleAtHand rule) {
            return rule;
        }
        Rule rule = ((RuleContext) drools).getRule();
        return new RuleAtHand(rule.getName(), RuleBase.clauseOf(rule.getMetaData()));
    }

    /** A person's judgement of this very clause decides what the facts leave open, and can find fault where they do not. */
    private static boolean decides(Answer assessed, Outcome outcome) {
        return switch (outcome) {
            case NEEDS_REVIEW -> !assessed.isUnknown();
            case FULFILLED -> assessed.isFalse();
            default -> false;
        };
    }
}
