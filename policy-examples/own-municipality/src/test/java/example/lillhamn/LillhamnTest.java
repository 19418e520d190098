package example.lillhamn;

import se.klartecken.rules.engine.RuleSet;
import se.klartecken.rules.testing.RuleSetContract;

class LillhamnTest implements RuleSetContract {

    @Override
    public RuleSet ruleSet() {
        return new Lillhamn();
    }
}
