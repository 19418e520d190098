package se.klartecken.rules.sollentuna;

import se.klartecken.Policy;
import se.klartecken.PolicyProvider;

/** Finds Sollentuna's rules by name. */
public final class SollentunaProvider implements PolicyProvider {

    @Override
    public String name() {
        return "sollentuna";
    }

    @Override
    public Policy policy() {
        return Sollentuna.policy();
    }
}
