package se.klartecken.rules.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.jspecify.annotations.Nullable;
import se.klartecken.rules.facts.Look;
import se.klartecken.rules.facts.View;

/**
 * The compiled rules of one policy, shared by all threads: those that look at one view are called, and a network of
 * Drools is made for the others, if there are any.
 */
final class RuleBase {

    private static final String CLAUSE = "clause";

    private final OneViewRules alone;
    private final @Nullable Network together;
    private final Map<String, List<String>> rulesByClause = new HashMap<>();

    private RuleBase(List<Model> models, Function<Rule, @Nullable OneViewRule> sort) {
        var ofOneView = new ArrayList<OneViewRule>();
        var others = new ArrayList<Rule>();
        for (Model model : models) {
            for (Rule rule : model.getRules()) {
                rulesByClause
                        .computeIfAbsent(clauseOf(rule.getMetaData()), ignored -> new ArrayList<>())
                        .add(rule.getName());
                OneViewRule one = sort.apply(rule);
                if (one == null) {
                    others.add(rule);
                } else {
                    ofOneView.add(one);
                }
            }
        }
        this.alone = new OneViewRules(ofOneView);
        this.together = others.isEmpty() ? null : Network.of(models, others);
    }

    static RuleBase of(Class<?> ruleSet, String index) {
        return of(RuleModels.of(ruleSet, index));
    }

    static RuleBase of(List<Model> models) {
        return new RuleBase(models, OneViewRule::of);
    }

    /** All rules in one network of Drools, whatever they look at: the same verdicts for more time and memory. */
    static RuleBase inOneNetwork(List<Model> models) {
        return new RuleBase(models, rule -> null);
    }

    /** The clause that a rule names, or the word by which a rule that decides many stands for them all. */
    static String clauseOf(Map<String, Object> metaData) {
        return String.valueOf(metaData.get(CLAUSE));
    }

    /** Names of the rules that name a clause. */
    List<String> rulesNaming(String clause) {
        return rulesByClause.getOrDefault(clause, List.of()).stream().sorted().toList();
    }

    Collection<String> clausesNamed() {
        return rulesByClause.keySet();
    }

    /** Whether all its rules look at one view each, so that it needs no session. */
    boolean needsNoSession() {
        return together == null;
    }

    /** Whether some rule will speak of a view, or may. */
    boolean speaksOf(View view) {
        return together != null || alone.catches(view);
    }

    /**
     * Runs all rules over all views. They are kept for the network only: else a view can go once it is judged.
     *
     * @throws RuleBudgetException where rules fire more often than each of them once for each view
     */
    void run(Look look, Verdicts verdicts) {
        if (together == null) {
            look.at(view -> alone.judge(view, verdicts));
            return;
        }
        var views = new ArrayList<View>();
        look.at(view -> {
            alone.judge(view, verdicts);
            views.add(view);
        });
        if (!views.isEmpty()) {
            together.run(views, verdicts);
        }
    }
}
