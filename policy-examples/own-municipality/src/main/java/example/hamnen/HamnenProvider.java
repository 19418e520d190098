package example.hamnen;

import se.klartecken.Policy;
import se.klartecken.PolicyProvider;

/** Finds the routine by itself. */
public final class HamnenProvider implements PolicyProvider {

    @Override
    public String name() {
        return "hamnen";
    }

    @Override
    public Policy policy() {
        return Hamnen.policy();
    }
}
