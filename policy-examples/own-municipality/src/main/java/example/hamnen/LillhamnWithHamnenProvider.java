package example.hamnen;

import se.klartecken.Policy;
import se.klartecken.PolicyProvider;

/** Finds the guideline with the routine over it. */
public final class LillhamnWithHamnenProvider implements PolicyProvider {

    @Override
    public String name() {
        return "lillhamn-hamnen";
    }

    @Override
    public Policy policy() {
        return Hamnen.withLillhamn();
    }
}
