package se.klartecken.benchmarks.common;

import java.util.ArrayList;
import java.util.List;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.StatelessSession;
import se.klartecken.benchmarks.floor.GivenFacts;
import se.klartecken.benchmarks.floor.PostFact;

/** The common rules by Evrete: knowledge that is built once, and a stateless session for each question. */
final class WithEvrete implements Contestant {

    private final CommonRules rules;
    private final Knowledge knowledge;

    /** Builds the knowledge, which compiles its conditions. */
    WithEvrete(CommonRules rules) {
        this.rules = rules;
        this.knowledge = new KnowledgeService().newKnowledge();
        EvreteRules.ofOneFact(knowledge);
        if (rules.join()) {
            EvreteRules.joining(knowledge);
        }
    }

    @Override
    public List<Found> check(GivenFacts facts) {
        var found = new ArrayList<Found>();
        StatelessSession session = knowledge.newStatelessSession();
        session.set(EvreteRules.FOUND, found);
        for (PostFact post : facts.posts()) {
            session.insert(post);
            session.insert(post.uses());
        }
        if (rules.join()) {
            session.insert(facts.people());
        }
        session.insert(facts.messages());
        session.fire();
        return found;
    }
}
