package se.klartecken.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.drools.model.DSL.not;
import static org.drools.model.PatternDSL.on;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.drools.model.DSL;
import org.drools.model.Global;
import org.drools.model.Rule;
import org.drools.model.RuleItemBuilder;
import org.drools.model.Variable;
import org.drools.model.functions.Predicate1;
import org.drools.model.impl.ModelImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.klartecken.TooManyFindingsException;
import se.klartecken.report.Outcome;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.View;
import se.klartecken.rules.sollentuna.Sollentuna;
import se.klartecken.rules.stockholm.Stockholm;

/** Which rules can be called without a session, and what that does. */
class OneViewRuleTest {

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
    private static final Variable<String> WORD = DSL.declarationOf(String.class);
    private static final Global<Verdicts> VERDICTS = DSL.globalOf(Verdicts.class, "test", "verdicts");

    private static Rule ruleOf(RuleItemBuilder<?>... conditions) {
        RuleItemBuilder<?>[] parts = new RuleItemBuilder<?>[conditions.length + 1];
        System.arraycopy(conditions, 0, parts, 0, conditions.length);
        parts[conditions.length] =
                on(NUMBER, VERDICTS).execute((drools, number, all) -> all.judge(drools, number, Answer.FALSE));
        return rule("test", "a rule").metadata("clause", "TEST-1").build(parts);
    }

    private static RuleBase baseOf(Rule rule) {
        var model = new ModelImpl();
        model.addGlobal(VERDICTS);
        model.addRule(rule);
        return RuleBase.of(List.of(model));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1, 2, 3})
    void aViewIsCaughtWhereEveryConstraintHolds(int value) {
        RuleBase base = baseOf(ruleOf(pattern(NUMBER)
                .expr("positive", number -> number.value > 0)
                .expr("small", number -> number.value < 3)));
        assertThat(base.needsNoSession()).isTrue();
        assertThat(base.speaksOf(new Numbered(value))).isEqualTo(value > 0 && value < 3);
    }

    /** The same constraint in several rules has one id, as Drools gives it by the constraint's words. */
    @Test
    void whatRulesAskInCommonIsAskedOnce() {
        var asked = new AtomicInteger();
        Predicate1<Numbered> positive = number -> {
            asked.incrementAndGet();
            return number.value > 0;
        };
        var model = new ModelImpl();
        model.addGlobal(VERDICTS);
        for (int limit = 1; limit <= 5; limit++) {
            int most = limit;
            model.addRule(ruleOf(pattern(NUMBER)
                    .expr("positive", positive)
                    .expr("at most " + most, number -> number.value <= most)));
        }
        RuleBase base = RuleBase.of(List.of(model));
        assertThat(verdictsOn(base, 3)).as("at most 3, 4 and 5").hasSize(3);
        assertThat(asked).hasValue(1);
        assertThat(verdictsOn(base, -1)).isEmpty();
        assertThat(asked).hasValue(2);
    }

    private static List<Verdict> verdictsOn(RuleBase base, int... values) {
        return verdictsOn(base, IntStream.of(values).mapToObj(Numbered::new).toArray(Numbered[]::new));
    }

    private static List<Verdict> verdictsOn(RuleBase base, Numbered... views) {
        var verdicts = new ArrayList<Verdict>();
        base.run(each -> List.of(views).forEach(each), new Verdicts(verdicts::add, Integer.MAX_VALUE));
        return verdicts;
    }

    @Test
    void theLimitOnFindingsHoldsInANetworkToo() {
        var model = new ModelImpl();
        model.addGlobal(VERDICTS);
        model.addRule(ruleOf(pattern(NUMBER).expr("positive", number -> number.value > 0)));
        List<View> two = List.of(new Numbered(1), new Numbered(2));
        for (RuleBase base : List.of(RuleBase.of(List.of(model)), RuleBase.inOneNetwork(List.of(model)))) {
            assertThatCode(() -> base.run(two::forEach, new Verdicts(verdict -> {}, 2)))
                    .doesNotThrowAnyException();
            assertThatExceptionOfType(TooManyFindingsException.class)
                    .isThrownBy(() -> base.run(two::forEach, new Verdicts(verdict -> {}, 1)));
        }
    }

    @Test
    void itSaysOfTheViewWhatItsConsequenceSays() {
        RuleBase base = baseOf(ruleOf(pattern(NUMBER).expr("positive", number -> number.value > 0)));
        var caught = new Numbered(1);
        assertThat(verdictsOn(base, caught, new Numbered(0))).singleElement().satisfies(verdict -> {
            assertThat(verdict.rule()).isEqualTo("a rule");
            assertThat(verdict.clauseId()).isEqualTo("TEST-1");
            assertThat(verdict.view()).isSameAs(caught);
            assertThat(verdict.outcome()).isEqualTo(Outcome.VIOLATED);
        });
    }

    @Test
    void aRuleWithAnAlternativeGoesIntoTheNetwork() {
        assertGoesIntoTheNetwork(ruleOf(pattern(NUMBER)
                .or()
                .expr("negative", number -> number.value < 0)
                .expr("large", number -> number.value > 3)
                .endOr()));
    }

    @Test
    void aRuleThatLooksAtTwoViewsGoesIntoTheNetwork() {
        assertGoesIntoTheNetwork(ruleOf(
                pattern(NUMBER).expr("large", number -> number.value > 3),
                pattern(OTHER).expr("less", NUMBER, (other, number) -> other.value < number.value)));
    }

    @Test
    void aRuleOnWhatIsNotThereGoesIntoTheNetwork() {
        assertGoesIntoTheNetwork(ruleOf(
                pattern(NUMBER).expr("large", number -> number.value > 3),
                not(pattern(OTHER).expr("negative", other -> other.value < 0))));
    }

    @Test
    void aRuleOnWhatIsNoViewGoesIntoTheNetwork() {
        Rule aboutWords = rule("test", "words").build(pattern(WORD), on(WORD).execute(word -> {}));
        assertThat(OneViewRule.of(aboutWords)).isNull();
    }

    @Test
    void aRuleWithAnAttributeGoesIntoTheNetwork() {
        Rule first = rule("test", "first")
                .attribute(Rule.Attribute.SALIENCE, 10)
                .build(pattern(NUMBER), on(NUMBER).execute(number -> {}));
        assertThat(OneViewRule.of(first)).isNull();
    }

    private static void assertGoesIntoTheNetwork(Rule rule) {
        assertThat(OneViewRule.of(rule)).isNull();
        RuleBase base = baseOf(rule);
        assertThat(base.needsNoSession()).isFalse();
        assertThat(base.speaksOf(new Numbered(0))).isTrue();
    }

    /** Rules that look at one view, and rules that look at two, give their verdicts side by side. */
    @Test
    void bothSortsOfRulesAreRun() {
        var model = new ModelImpl();
        model.addGlobal(VERDICTS);
        model.addRule(ruleOf(pattern(NUMBER).expr("positive", number -> number.value > 0)));
        model.addRule(ruleOf(
                pattern(NUMBER).expr("large", number -> number.value > 3),
                pattern(OTHER).expr("less", NUMBER, (other, number) -> other.value < number.value)));
        // One by itself for each of both, and one for the larger beside the smaller.
        assertThat(verdictsOn(RuleBase.of(List.of(model)), 1, 4)).hasSize(3);
    }

    @Test
    void aRuleThatWantsToDoMoreThanSpeakIsStopped() {
        Rule inserting = rule("test", "inserting")
                .build(pattern(NUMBER), on(NUMBER).execute((drools, number) -> drools.insert("more")));
        RuleBase base = baseOf(inserting);
        assertThatThrownBy(() -> verdictsOn(base, 1)).isInstanceOf(UnsupportedOperationException.class);
    }

    /** Else every check would pay for a session. */
    @Test
    void theRulesOfBothPoliciesNeedNoSession() {
        assertThat(List.of(Stockholm.class, Sollentuna.class))
                .allMatch(ruleSet -> RuleBase.of(ruleSet, RulePolicy.OWN_RULES).needsNoSession());
    }
}
