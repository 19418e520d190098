package se.klartecken.rules;

import se.klartecken.Policy;
import se.klartecken.rules.testing.TestedRuleSet;

/** The rule sets that are shipped, as they are tested. */
public final class ShippedRuleSets {

    private ShippedRuleSets() {}

    public static TestedRuleSet of(Policy policy) {
        return switch (policy.name()) {
            case "stockholm" -> new StockholmTest();
            case "sollentuna" -> new SollentunaTest();
            default -> throw new IllegalArgumentException("no such policy here");
        };
    }
}
