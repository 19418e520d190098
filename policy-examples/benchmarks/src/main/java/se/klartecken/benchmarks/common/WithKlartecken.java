package se.klartecken.benchmarks.common;

import java.util.List;
import se.klartecken.Policy;
import se.klartecken.benchmarks.compiled.CompiledPolicy;
import se.klartecken.benchmarks.naive.RuleFiles;

/** The common rules as policies of the library's own engine, whose findings are whole: words, citation and grounds. */
public final class WithKlartecken {

    private static final String OF_ONE_FACT = "klartecken";

    private static final class InNetwork {
        private static final Policy POLICY = of(OF_ONE_FACT, "klartecken-joins-in-network");
    }

    private WithKlartecken() {}

    /** The rules as this library has its users write them: each looks at one view. */
    static Policy policy(CommonRules rules) {
        return rules.join() ? of(OF_ONE_FACT, "klartecken-joins") : of(OF_ONE_FACT);
    }

    /** All of them, with those that join written as joins, which are left to a network of Drools. */
    public static Policy joiningInNetwork() {
        return InNetwork.POLICY;
    }

    private static Policy of(String... files) {
        return CompiledPolicy.of(CommonTown.class, RuleFiles.of(WithKlartecken.class, List.of(files)));
    }
}
