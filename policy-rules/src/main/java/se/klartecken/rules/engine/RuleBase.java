package se.klartecken.rules.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieSession;
import se.klartecken.rules.facts.View;

/** The compiled rules of one policy, shared by all threads. A session lives no longer than one evaluation. */
final class RuleBase {

    private static final String CLAUSE = "clause";

    private final KieBase base;
    private final Sieve sieve;
    private final Map<String, List<String>> rulesByClause = new HashMap<>();
    private final int ruleCount;

    private RuleBase(KieBase base, Sieve sieve) {
        this.base = base;
        this.sieve = sieve;
        int count = 0;
        for (KiePackage rules : base.getKiePackages()) {
            for (Rule rule : rules.getRules()) {
                count++;
                String clause = clauseOf(rule);
                rulesByClause
                        .computeIfAbsent(clause, ignored -> new ArrayList<>())
                        .add(rule.getName());
            }
        }
        this.ruleCount = count;
    }

    static RuleBase of(Class<?> ruleSet, String index) {
        return ContextClassLoader.guard(() -> of(RuleModels.of(ruleSet, index)));
    }

    static RuleBase of(List<Model> models) {
        return ContextClassLoader.guard(
                () -> new RuleBase(KieBaseBuilder.createKieBaseFromModel(models), Sieve.of(models)));
    }

    /** The clause that a rule names, or the word by which a rule that decides many stands for them all. */
    static String clauseOf(Rule rule) {
        return String.valueOf(rule.getMetaData().get(CLAUSE));
    }

    /** Names of the rules that name a clause. */
    List<String> rulesNaming(String clause) {
        return rulesByClause.getOrDefault(clause, List.of()).stream().sorted().toList();
    }

    Collection<String> clausesNamed() {
        return rulesByClause.keySet();
    }

    /** Whether some rule will speak of a view, or may. */
    boolean speaksOf(View view) {
        return sieve.catches(view);
    }

    /**
     * Runs all rules over all views.
     *
     * @throws RuleBudgetException where rules fire more often than each of them once for each view
     */
    void run(Collection<View> all, Verdicts verdicts) {
        if (all.isEmpty()) {
            return;
        }
        List<View> views = all.stream().filter(this::speaksOf).toList();
        if (views.isEmpty()) {
            return;
        }
        ContextClassLoader.guard(() -> {
            KieSession session = base.newKieSession();
            try {
                session.setGlobal("verdicts", verdicts);
                views.forEach(session::insert);
                fire(session, Math.multiplyExact(views.size(), ruleCount));
            } finally {
                session.dispose();
            }
            return null;
        });
    }

    /** Nothing that a rule does can make another fire, so more firings than this mean that a rule set is broken. */
    private static void fire(KieSession session, int budget) {
        if (session.fireAllRules(budget + 1) > budget) {
            throw new RuleBudgetException(budget);
        }
    }
}
