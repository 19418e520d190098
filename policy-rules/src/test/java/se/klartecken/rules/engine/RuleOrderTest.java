package se.klartecken.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.klartecken.Policy;
import se.klartecken.Question;
import se.klartecken.json.ReportWriter;
import se.klartecken.model.Case;
import se.klartecken.rules.sollentuna.Sollentuna;
import se.klartecken.rules.stockholm.Stockholm;
import se.klartecken.testing.CaseSource;

/** Rules loaded in another order say the same, to the byte: no rule leans on another having spoken before it. */
class RuleOrderTest {

    private static final int CASES = 300;
    private static final long SEED = 20_201_117;

    static Stream<RuleSet> ruleSets() {
        return Stream.of(new Stockholm(), new Sollentuna());
    }

    @ParameterizedTest
    @MethodSource("ruleSets")
    void theOrderOfRulesDoesNotMatter(RuleSet ruleSet) {
        Policy asWritten = policy(ruleSet, rules -> {});
        List<Policy> others = List.of(
                policy(ruleSet, Collections::reverse),
                policy(ruleSet, rules -> Collections.shuffle(rules, new Random(SEED))));
        var source = new CaseSource(asWritten, SEED);
        for (int i = 0; i < CASES; i++) {
            Case content = source.next();
            String expected = explained(asWritten, content);
            assertThat(others)
                    .allSatisfy(other -> assertThat(explained(other, content)).isEqualTo(expected));
        }
    }

    private static Policy policy(RuleSet ruleSet, Consumer<List<Rule>> order) {
        List<Model> models = OpenPolicy.rulesOf(ruleSet).stream()
                .map(model -> ordered(model, order))
                .toList();
        return new OpenPolicy(ruleSet, new RulePolicy(ruleSet, RulePolicy.OWN_RULES).catalogue(), models).policy();
    }

    private static Model ordered(Model model, Consumer<List<Rule>> order) {
        List<Rule> rules = new ArrayList<>(model.getRules());
        order.accept(rules);
        return new ModelImpl(model.getName()).withGlobals(model.getGlobals()).withRules(rules);
    }

    private static String explained(Policy policy, Case content) {
        return ReportWriter.write(policy.check(content, Question.ofCase().explained()));
    }
}
