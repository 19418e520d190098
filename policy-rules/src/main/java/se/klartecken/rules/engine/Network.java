package se.klartecken.rules.engine;

import java.util.Collection;
import java.util.List;
import org.drools.model.EntryPoint;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Query;
import org.drools.model.Rule;
import org.drools.model.TypeMetaData;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;
import se.klartecken.rules.facts.View;

/** Rules in a network of Drools, shared by all threads. A session lives no longer than one evaluation. */
final class Network {

    private final KieBase base;
    private final int ruleCount;

    private Network(KieBase base, int ruleCount) {
        this.base = base;
        this.ruleCount = ruleCount;
    }

    /** A network of some of the rules of compiled models. */
    static Network of(List<Model> models, Collection<Rule> rules) {
        List<Model> parts = models.stream()
                .<Model>map(model -> new Part(
                        model, model.getRules().stream().filter(rules::contains).toList()))
                .toList();
        return ContextClassLoader.guard(() -> new Network(KieBaseBuilder.createKieBaseFromModel(parts), rules.size()));
    }

    /**
     * Runs its rules over all views.
     *
     * @throws RuleBudgetException where rules fire more often than each of them once for each view
     */
    void run(Collection<View> views, Verdicts verdicts) {
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
        try {
            if (session.fireAllRules(budget + 1) > budget) {
                throw new RuleBudgetException(budget);
            }
        } catch (ConsequenceException e) {
            // What a consequence throws, such as for too many findings, is for whoever asked.
            throw e.getCause() instanceof RuntimeException own ? own : e;
        }
    }

    /** A model with some of its rules. */
    private record Part(Model whole, List<Rule> rules) implements Model {

        @Override
        public String getName() {
            return whole.getName();
        }

        @Override
        public String getPackageName() {
            return whole.getPackageName();
        }

        @Override
        public List<Rule> getRules() {
            return rules;
        }

        @Override
        @SuppressWarnings("rawtypes")
        public List<Global> getGlobals() {
            return whole.getGlobals();
        }

        @Override
        public List<Query> getQueries() {
            return whole.getQueries();
        }

        @Override
        public List<TypeMetaData> getTypeMetaDatas() {
            return whole.getTypeMetaDatas();
        }

        @Override
        public List<EntryPoint> getEntryPoints() {
            return whole.getEntryPoints();
        }
    }
}
