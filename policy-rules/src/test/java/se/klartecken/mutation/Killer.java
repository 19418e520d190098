package se.klartecken.mutation;

import java.util.Optional;
import se.klartecken.rules.engine.OpenPolicy;

/** Something that may notice a fault. */
interface Killer {

    /**
     * What gave the mutant away, in a few words, or nothing where it passes.
     *
     * @param mutated the policy with the mutant in place of its original
     */
    Optional<String> kills(OpenPolicy mutated, Mutant mutant);

    /** A check that throws where it notices something. */
    static Optional<String> noticed(String name, Runnable check) {
        try {
            check.run();
            return Optional.empty();
        } catch (AssertionError | RuntimeException e) {
            return Optional.of(name);
        }
    }
}
