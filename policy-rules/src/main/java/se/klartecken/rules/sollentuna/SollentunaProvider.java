package se.klartecken.rules.sollentuna;

import se.klartecken.Policy;
import se.klartecken.PolicyProvider;
import se.klartecken.rules.engine.RulePolicy;

/** Finds Sollentuna's rules by name. They are loaded once, when they are first asked for. */
public final class SollentunaProvider implements PolicyProvider {

    private static final class Loaded {
        private static final Policy POLICY = new RulePolicy(new Sollentuna(), RulePolicy.OWN_RULES);
    }

    @Override
    public String name() {
        return "sollentuna";
    }

    @Override
    public Policy policy() {
        return Loaded.POLICY;
    }
}
