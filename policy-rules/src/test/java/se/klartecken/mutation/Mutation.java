package se.klartecken.mutation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import se.klartecken.clause.Catalogue;
import se.klartecken.clause.CatalogueReader;
import se.klartecken.rules.engine.OpenPolicy;
import se.klartecken.rules.engine.RuleSet;

/** All mutants of one rule set, and what becomes of them. */
final class Mutation {

    private final RuleSet ruleSet;
    private final Catalogue catalogue;
    private final Model original;
    private final List<Chapter> chapters;
    private final Results results;
    private final List<Mutant> mutants = new ArrayList<>();

    /** The policies of survivors, which are tried again by slower means. */
    private final Map<Mutant, OpenPolicy> alive = new LinkedHashMap<>();

    Mutation(RuleSet ruleSet, Results results) {
        this.ruleSet = ruleSet;
        this.catalogue = CatalogueReader.read(ruleSet.getClass(), ruleSet.chapters());
        this.original = onlyOne(OpenPolicy.rulesOf(ruleSet));
        this.chapters = Chapter.of(ruleSet);
        this.results = results;
    }

    private static Model onlyOne(List<Model> models) {
        if (models.size() != 1) {
            throw new IllegalStateException(models.size() + " models");
        }
        return models.get(0);
    }

    /** The policy as it is. */
    OpenPolicy unchanged() {
        return new OpenPolicy(ruleSet, catalogue, List.of(original));
    }

    List<Mutant> mutants() {
        return mutants;
    }

    /**
     * Tries the mutants that are wanted and not settled.
     *
     * @param quick what each is tried by
     * @param slow what survivors are tried by in addition that are said to be equivalent
     */
    void run(List<Killer> quick, List<Killer> slow, Predicate<Mutant> wanted, Equivalents equivalents) {
        var clauses = new ClauseOperator(catalogue, Chapter.rulesOf(chapters));
        var faults = new RowFaults(catalogue);
        for (Chapter chapter : chapters) {
            tryRules(chapter, chapter.mutantRules(catalogue, clauses), quick, wanted);
            tryRows(chapter.mutantRows(faults).toList(), quick, wanted);
        }
        alive.forEach((mutant, policy) -> {
            if (equivalents.holds(mutant)) {
                judge(mutant, policy, slow);
            }
        });
    }

    private void tryRules(Chapter chapter, List<MutantRule> rules, List<Killer> killers, Predicate<Mutant> wanted) {
        rules.stream().map(MutantRule::mutant).filter(wanted).forEach(mutants::add);
        List<MutantRule> open = rules.stream()
                .filter(rule -> wanted.test(rule.mutant()) && !results.isSettled(rule.mutant()))
                .toList();
        if (open.isEmpty()) {
            return;
        }
        Map<MutantRule, Rule> compiled = new RuleCompiler(
                        chapter.packageName(), chapter.rules().orElseThrow().header())
                .compile(open);
        for (MutantRule rule : open) {
            if (rule.isDropped() || compiled.containsKey(rule)) {
                tryIt(rule.mutant(), with(rule, Optional.ofNullable(compiled.get(rule))), killers);
            } else {
                results.put(rule.mutant(), new Results.Result(Results.Fate.NOT_COMPILED, ""));
            }
        }
    }

    private OpenPolicy with(MutantRule mutant, Optional<Rule> rule) {
        List<Rule> rules = new ArrayList<>(original.getRules());
        if (!rules.removeIf(it -> it.getName().equals(mutant.original()))) {
            throw new IllegalStateException("no rule " + mutant.original());
        }
        rule.ifPresent(rules::add);
        Model model = new ModelImpl(original.getName())
                .withGlobals(original.getGlobals())
                .withRules(rules);
        return new OpenPolicy(ruleSet, catalogue, List.of(model));
    }

    private void tryRows(List<MutantRow> rows, List<Killer> killers, Predicate<Mutant> wanted) {
        for (MutantRow row : rows) {
            if (wanted.test(row.mutant())) {
                mutants.add(row.mutant());
                if (!results.isSettled(row.mutant())) {
                    tryIt(row.mutant(), new OpenPolicy(ruleSet, row.in(catalogue), List.of(original)), killers);
                }
            }
        }
    }

    private void tryIt(Mutant mutant, OpenPolicy policy, List<Killer> killers) {
        if (!judge(mutant, policy, killers)) {
            alive.put(mutant, policy);
        }
    }

    private boolean judge(Mutant mutant, OpenPolicy policy, List<Killer> killers) {
        Optional<String> killed = killers.stream()
                .flatMap(killer -> killer.kills(policy, mutant).stream())
                .findFirst();
        results.put(
                mutant,
                killed.map(by -> new Results.Result(Results.Fate.KILLED, by))
                        .orElse(new Results.Result(Results.Fate.SURVIVED, "")));
        return killed.isPresent();
    }
}
