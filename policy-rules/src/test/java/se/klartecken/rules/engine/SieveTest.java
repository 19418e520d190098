package se.klartecken.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.drools.model.DSL.not;
import static org.drools.model.PatternDSL.on;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import java.util.List;
import org.drools.model.DSL;
import org.drools.model.RuleItemBuilder;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.klartecken.rules.facts.View;
import se.klartecken.rules.sollentuna.Sollentuna;
import se.klartecken.rules.stockholm.Stockholm;

/**
 * What the sieve lets fall, no rule would have spoken of. That explaining, which passes it by, adds and changes nothing
 * is tried on any case by the contract of policies; here, what a sieve makes of rules.
 */
class SieveTest {

    /** A view of a number. */
    private static final class Numbered extends View {

        private final int value;

        Numbered(int value) {
            super(EmptyCase.FILE, EmptyCase.SUBJECT);
            this.value = value;
        }
    }

    private static final Variable<Numbered> NUMBER = DSL.declarationOf(Numbered.class);
    private static final Variable<Numbered> OTHER = DSL.declarationOf(Numbered.class);

    private static Sieve sieve(RuleItemBuilder<?>... conditions) {
        var model = new ModelImpl();
        RuleItemBuilder<?>[] parts = new RuleItemBuilder<?>[conditions.length + 1];
        System.arraycopy(conditions, 0, parts, 0, conditions.length);
        parts[conditions.length] = on(NUMBER).execute(number -> {});
        model.addRule(rule("test", "a rule").build(parts));
        return Sieve.of(List.of(model));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1, 2, 3})
    void aViewFallsThroughWhereAConstraintDoesNotHold(int value) {
        Sieve sieve = sieve(
                pattern(NUMBER).expr("positive", number -> number.value > 0).expr("small", number -> number.value < 3));
        assertThat(sieve.catches(new Numbered(value))).isEqualTo(value > 0 && value < 3);
    }

    @Test
    void oneOfSeveralConstraintsIsEnoughWhereTheRuleSaysSo() {
        Sieve sieve = sieve(pattern(NUMBER)
                .or()
                .expr("negative", number -> number.value < 0)
                .expr("large", number -> number.value > 3)
                .endOr());
        assertThat(List.of(-1, 4)).allMatch(value -> sieve.catches(new Numbered(value)));
    }

    @Test
    void aRuleThatLooksAtTwoViewsKeepsAll() {
        Sieve sieve = sieve(
                pattern(NUMBER).expr("large", number -> number.value > 3),
                pattern(OTHER).expr("less", NUMBER, (other, number) -> other.value < number.value));
        assertThat(sieve.catches(new Numbered(0))).isTrue();
    }

    @Test
    void aRuleOnWhatIsNotThereKeepsAll() {
        Sieve sieve = sieve(
                pattern(NUMBER).expr("large", number -> number.value > 3),
                not(pattern(OTHER).expr("negative", other -> other.value < 0)));
        assertThat(sieve.catches(new Numbered(0))).isTrue();
    }

    /** Else every check would pay for a session. */
    @Test
    void theRulesOfBothPoliciesCanBeSieved() {
        Sieve stockholm = Sieve.of(RuleModels.of(Stockholm.class, RulePolicy.OWN_RULES));
        Sieve sollentuna = Sieve.of(RuleModels.of(Sollentuna.class, RulePolicy.OWN_RULES));
        assertThat(List.of(stockholm, sollentuna)).noneMatch(sieve -> sieve.catches(new Numbered(0)));
    }
}
