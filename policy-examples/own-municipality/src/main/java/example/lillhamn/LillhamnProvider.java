package example.lillhamn;

import se.klartecken.Policy;
import se.klartecken.PolicyProvider;

/** Finds the guideline by its name. */
public final class LillhamnProvider implements PolicyProvider {

    @Override
    public String name() {
        return "lillhamn";
    }

    @Override
    public Policy policy() {
        return Lillhamn.policy();
    }
}
