package se.klartecken.html.site;

import java.util.List;
import se.klartecken.Policy;

/**
 * A policy with examples.
 *
 * @param policy the policy
 * @param modelCase the case that the examples change, as JSON; empty where there is none
 * @param examples in the order in which they are shown
 */
public record Illustrated(Policy policy, String modelCase, List<Example> examples) {

    public Illustrated {
        examples = List.copyOf(examples);
    }

    /** A policy without any example. */
    public static Illustrated of(Policy policy) {
        return new Illustrated(policy, "", List.of());
    }
}
