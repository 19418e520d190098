package se.klartecken.rules.stockholm;

import se.klartecken.Policy;
import se.klartecken.PolicyProvider;

/** Finds Stockholm's policy by name. */
public final class StockholmProvider implements PolicyProvider {

    @Override
    public String name() {
        return "stockholm";
    }

    @Override
    public Policy policy() {
        return Stockholm.policy();
    }
}
