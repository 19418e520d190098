package se.klartecken.rules.stockholm;

import se.klartecken.Policy;
import se.klartecken.PolicyProvider;
import se.klartecken.rules.engine.RulePolicy;

/** Finds Stockholm's policy by name. Its rules are loaded once, when they are first asked for. */
public final class StockholmProvider implements PolicyProvider {

    private static final class Loaded {
        private static final Policy POLICY = new RulePolicy(new Stockholm(), RulePolicy.OWN_RULES);
    }

    @Override
    public String name() {
        return "stockholm";
    }

    @Override
    public Policy policy() {
        return Loaded.POLICY;
    }
}
