package se.klartecken.benchmarks.common;

import java.util.ArrayList;
import java.util.List;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import se.klartecken.benchmarks.floor.GivenFacts;
import se.klartecken.benchmarks.floor.PostFact;
import se.klartecken.benchmarks.naive.CompiledRules;
import se.klartecken.benchmarks.naive.RuleFiles;

/** The common rules by Drools in naive use: compiled when the program starts, and a new session for each question. */
final class WithDrools implements Contestant {

    private final CommonRules rules;
    private final KieBase base;

    /** Compiles the rules. */
    WithDrools(CommonRules rules) {
        this.rules = rules;
        this.base = CompiledRules.network(
                "common",
                RuleFiles.of(WithDrools.class, rules.join() ? List.of("drools", "drools-joins") : List.of("drools")));
    }

    @Override
    public List<Found> check(GivenFacts facts) {
        var found = new ArrayList<Found>();
        KieSession session = base.newKieSession();
        try {
            session.setGlobal("found", found);
            for (PostFact post : facts.posts()) {
                session.insert(post);
                post.uses().forEach(session::insert);
            }
            if (rules.join()) {
                facts.people().forEach(session::insert);
            }
            facts.messages().forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return found;
    }
}
