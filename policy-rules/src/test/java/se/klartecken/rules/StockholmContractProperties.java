package se.klartecken.rules;

import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import se.klartecken.Policies;
import se.klartecken.Policy;
import se.klartecken.model.Case;
import se.klartecken.rules.testing.MixedSamples;
import se.klartecken.testing.Cases;
import se.klartecken.testing.PolicyContract;

class StockholmContractProperties implements PolicyContract {

    @Override
    public Policy policy() {
        return Policies.named("stockholm");
    }

    /** The city's list holds the accounts of all its organisations. */
    @Override
    public Set<String> clausesAboutAll() {
        return Set.of("STO-RAP-1", "STO-RAP-2");
    }

    @Provide
    @Override
    public Arbitrary<Case> cases() {
        return Arbitraries.oneOf(Cases.of(policy()), MixedSamples.of(ShippedRuleSets.of(policy())));
    }
}
