package se.klartecken.rules.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.klartecken.rules.engine.OneViewRule.AskedOfView;
import se.klartecken.rules.facts.View;

/**
 * The rules of one sort of view as a tree of what they ask: rules that begin with the same questions share these, so that
 * each is asked once, and what follows a no is never asked.
 */
final class Questions {

    private record Branch(AskedOfView question, Questions next) {}

    private final OneViewRule[] answered;
    private final Branch[] branches;

    private Questions(List<OneViewRule> rules, int depth) {
        var answered = new ArrayList<OneViewRule>();
        Map<String, List<OneViewRule>> further = new LinkedHashMap<>();
        for (OneViewRule rule : rules) {
            if (rule.questions().size() == depth) {
                answered.add(rule);
            } else {
                further.computeIfAbsent(rule.questions().get(depth).id(), ignored -> new ArrayList<>())
                        .add(rule);
            }
        }
        this.answered = answered.toArray(OneViewRule[]::new);
        this.branches = further.values().stream()
                .map(alike -> new Branch(alike.get(0).questions().get(depth), new Questions(alike, depth + 1)))
                .toArray(Branch[]::new);
    }

    static Questions of(List<OneViewRule> rules) {
        return new Questions(rules, 0);
    }

    /** Whether the view passes all that one of the rules asks. */
    boolean letPass(View view) {
        if (answered.length > 0) {
            return true;
        }
        for (Branch branch : branches) {
            if (branch.question().passes(view) && branch.next().letPass(view)) {
                return true;
            }
        }
        return false;
    }

    /** Has each rule speak of the view whose questions it passes. */
    void judge(View view, Verdicts verdicts) {
        for (OneViewRule rule : answered) {
            rule.fire(view, verdicts);
        }
        for (Branch branch : branches) {
            if (branch.question().passes(view)) {
                branch.next().judge(view, verdicts);
            }
        }
    }
}
