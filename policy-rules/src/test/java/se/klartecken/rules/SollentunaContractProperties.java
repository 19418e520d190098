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

class SollentunaContractProperties implements PolicyContract {

    @Override
    public Policy policy() {
        return Policies.named("sollentuna");
    }

    /** The municipality's register holds the accounts of all committees. */
    @Override
    public Set<String> clausesAboutAll() {
        return Set.of("SOL-7-6");
    }

    @Provide
    @Override
    public Arbitrary<Case> cases() {
        return Arbitraries.oneOf(Cases.of(policy()), MixedSamples.of(ShippedRuleSets.of(policy())));
    }
}
