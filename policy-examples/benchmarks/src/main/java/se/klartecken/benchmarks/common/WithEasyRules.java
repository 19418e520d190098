package se.klartecken.benchmarks.common;

import java.util.ArrayList;
import java.util.List;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import se.klartecken.benchmarks.floor.GivenFacts;
import se.klartecken.benchmarks.floor.MessageFact;
import se.klartecken.benchmarks.floor.PostFact;
import se.klartecken.benchmarks.floor.UseFact;

/**
 * The common rules by Easy Rules, which are fired for each post, use and message. It joins nothing: who uses it looks up
 * what belongs together and puts it side by side.
 */
final class WithEasyRules implements Contestant {

    private final CommonRules rules;
    private final RulesEngine engine = new DefaultRulesEngine();
    private final Rules onPosts = EasyRules.onPosts();
    private final Rules onUses = EasyRules.onUses();
    private final Rules onMessages = EasyRules.onMessages();
    private final Rules joining = EasyRules.joining();

    WithEasyRules(CommonRules rules) {
        this.rules = rules;
    }

    @Override
    public List<Found> check(GivenFacts given) {
        var found = new ArrayList<Found>();
        for (PostFact post : given.posts()) {
            engine.fire(onPosts, facts(EasyRules.POST, post, found));
            for (UseFact use : post.uses()) {
                Facts facts = facts(EasyRules.USE, use, found);
                engine.fire(onUses, facts);
                if (rules.join()) {
                    facts.put(EasyRules.POST, post);
                    facts.put(EasyRules.PERSON, given.person(use.person()));
                    engine.fire(joining, facts);
                }
            }
        }
        for (MessageFact message : given.messages()) {
            engine.fire(onMessages, facts(EasyRules.MESSAGE, message, found));
        }
        return found;
    }

    private static Facts facts(String name, Object fact, List<Found> found) {
        var facts = new Facts();
        facts.put(name, fact);
        facts.put(EasyRules.FOUND, found);
        return facts;
    }
}
