package example.hamnen;

import java.util.Set;
import se.klartecken.rules.engine.RuleSet;
import se.klartecken.rules.testing.RuleSetContract;

class HamnenTest implements RuleSetContract {

    @Override
    public RuleSet ruleSet() {
        return new Hamnen(Set.of());
    }
}
