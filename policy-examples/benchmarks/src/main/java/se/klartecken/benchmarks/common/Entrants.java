package se.klartecken.benchmarks.common;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.klartecken.Policy;

/**
 * Who knows some of the common rules. All of them take a moment to make and can be asked by everybody.
 *
 * @param library the library, as a policy of these rules
 */
public record Entrants(Policy library, Contestant byHand, Contestant drools, Contestant evrete, Contestant easyRules) {

    private static final Map<CommonRules, Entrants> KNOWN = new ConcurrentHashMap<>();

    /** Those who know these rules. */
    public static Entrants knowing(CommonRules rules) {
        return KNOWN.computeIfAbsent(rules, Entrants::make);
    }

    private static Entrants make(CommonRules rules) {
        return new Entrants(
                WithKlartecken.policy(rules),
                new ByHand(rules),
                new WithDrools(rules),
                new WithEvrete(rules),
                new WithEasyRules(rules));
    }

    /** All but the library. */
    public List<Contestant> others() {
        return List.of(byHand, drools, evrete, easyRules);
    }
}
