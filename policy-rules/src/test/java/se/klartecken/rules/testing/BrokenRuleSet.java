package se.klartecken.rules.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.drools.model.DSL;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.PatternDSL;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.jspecify.annotations.Nullable;
import se.klartecken.Policies;
import se.klartecken.Policy;
import se.klartecken.clause.Catalogue;
import se.klartecken.clause.Clause;
import se.klartecken.clause.Reading;
import se.klartecken.mutation.Clauses;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.engine.OpenPolicy;
import se.klartecken.rules.engine.RuleSet;
import se.klartecken.rules.engine.Verdicts;
import se.klartecken.rules.facts.View;
import se.klartecken.rules.sollentuna.Sollentuna;

/** Sollentuna's rule set with one thing changed. */
class BrokenRuleSet implements RuleSetContract {

    /** With nothing changed. */
    static final RuleSetContract SOUND = new BrokenRuleSet();

    private final Policy policy;
    private final List<Sample> samples;

    BrokenRuleSet() {
        this(Policies.named("sollentuna"), sound());
    }

    private BrokenRuleSet(Policy policy, List<Sample> samples) {
        this.policy = policy;
        this.samples = samples;
    }

    private static List<Sample> sound() {
        return Samples.of(Policies.named("sollentuna")).all(new Sollentuna().chapters());
    }

    @Override
    public RuleSet ruleSet() {
        return new Sollentuna();
    }

    @Override
    public Policy policy() {
        return policy;
    }

    @Override
    public Set<String> clausesOnEventsAlone() {
        return Set.of("SOL-7-10", "SOL-7-11");
    }

    @Override
    public List<Sample> samples() {
        return samples;
    }

    /** Where another policy is found by its name. */
    static RuleSetContract found(Policy other) {
        return new BrokenRuleSet(other, sound());
    }

    /** With another value in a component of a clause. */
    static RuleSetContract with(String id, String component, @Nullable Object value) {
        return with(catalogue(
                clause -> Stream.of(clause.id().equals(id) ? Clauses.with(clause, component, value) : clause)));
    }

    /** Without a clause. */
    static RuleSetContract without(String id) {
        return with(catalogue(clause -> clause.id().equals(id) ? Stream.of() : Stream.of(clause)));
    }

    private static Catalogue catalogue(Function<Clause, Stream<Clause>> change) {
        return new Catalogue(
                SOUND.policy().catalogue().clauses().stream().flatMap(change).toList());
    }

    private static RuleSetContract with(Catalogue catalogue) {
        return with(catalogue, OpenPolicy.rulesOf(new Sollentuna()));
    }

    private static RuleSetContract with(Catalogue catalogue, List<Model> rules) {
        return new BrokenRuleSet(new OpenPolicy(new Sollentuna(), catalogue, rules).policy(), sound());
    }

    /** Without the rules that name a clause. */
    static RuleSetContract withoutRulesOf(String clause) {
        List<Model> rules = OpenPolicy.rulesOf(new Sollentuna()).stream()
                .map(model -> without(clause, model))
                .toList();
        return with(SOUND.policy().catalogue(), rules);
    }

    private static Model without(String clause, Model model) {
        List<Rule> left = model.getRules().stream()
                .filter(rule -> !clause.equals(rule.getMetaData().get("clause")))
                .toList();
        return new ModelImpl(model.getName()).withGlobals(model.getGlobals()).withRules(left);
    }

    /** With a rule more, on all views that pass. */
    static RuleSetContract withRule(String clause, Predicate<View> passes, Function<View, Answer> kept) {
        List<Model> rules = new ArrayList<>(OpenPolicy.rulesOf(new Sollentuna()));
        rules.add(modelOf(clause, passes, kept));
        return with(SOUND.policy().catalogue(), rules);
    }

    private static Model modelOf(String clause, Predicate<View> passes, Function<View, Answer> kept) {
        Variable<View> view = DSL.declarationOf(View.class);
        Global<Verdicts> verdicts = DSL.globalOf(Verdicts.class, "broken", "verdicts");
        var model = new ModelImpl();
        model.addGlobal(verdicts);
        model.addRule(PatternDSL.rule("broken", "one rule more")
                .metadata("clause", clause)
                .build(
                        PatternDSL.pattern(view).expr("passes", it -> passes.test(it)),
                        PatternDSL.on(view, verdicts)
                                .execute((drools, it, all) -> all.judge(drools, it, kept.apply(it)))));
        return model;
    }

    /** An answer that hangs on a reading, and does not rest on it. */
    static Answer hangsOnAReading(View view) {
        return Answer.bare(isStandard(view, new Sollentuna().readings().get(0)));
    }

    private static <C extends Enum<C>> boolean isStandard(View view, Reading<C> reading) {
        return view.file().reading(reading) == reading.standard();
    }

    /** With some of the samples. */
    static RuleSetContract withSamples(Predicate<Sample> wanted) {
        return new BrokenRuleSet(SOUND.policy(), sound().stream().filter(wanted).toList());
    }

    /** Where a policy does not listen to what the question chooses. */
    static RuleSetContract deafToTheQuestion() {
        return new BrokenRuleSet(new DeafPolicy(SOUND.policy()), sound());
    }
}
