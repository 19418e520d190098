package se.klartecken.mutation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.klartecken.Policy;
import se.klartecken.input.CaseDocument;
import se.klartecken.json.CaseReader;
import se.klartecken.report.Outcome;
import se.klartecken.rules.ShippedRuleSets;
import se.klartecken.rules.engine.OpenPolicy;
import se.klartecken.rules.engine.RulesCheck;
import se.klartecken.rules.testing.Sample;
import se.klartecken.rules.testing.SampleCheck;
import se.klartecken.rules.testing.Samples;

/** The samples of a policy: those of the mutant's own clauses first, then those that mention them or are of
 * the same part of the text, then all others. */
final class SampleKiller implements Killer {

    private static final int OWN = 0;
    private static final int NEAR = 1;
    private static final int OTHER = 2;

    private final List<Sample> samples;
    private final Map<Sample, CaseDocument> documents = new HashMap<>();
    private final boolean others;

    /**
     * A killer with the samples of a policy.
     *
     * @param others whether those are tried that have nothing to do with the mutant's clauses, instead of those that have
     */
    SampleKiller(Policy policy, boolean others) {
        Samples all = Samples.of(policy);
        this.others = others;
        this.samples = ShippedRuleSets.of(policy).samples();
        samples.forEach(sample ->
                documents.put(sample, new CaseReader().read(all.changed(sample).toString())));
    }

    @Override
    public Optional<String> kills(OpenPolicy mutated, Mutant mutant) {
        var check = new SampleCheck(ShippedRuleSets.of(mutated.policy()), mutated.policy());
        return inOrder(mutant).stream()
                .flatMap(sample -> kills(mutated, check, sample).stream())
                .findFirst();
    }

    private List<Sample> inOrder(Mutant mutant) {
        List<Sample> ordered = new ArrayList<>(samples);
        ordered.removeIf(sample -> others != (rank(sample, mutant) == OTHER));
        ordered.sort(Comparator.comparingInt(sample -> rank(sample, mutant)));
        return ordered;
    }

    private static int rank(Sample sample, Mutant mutant) {
        if (mutant.clauses().contains(RuleWords.of(sample))) {
            return OWN;
        }
        boolean mentioned = sample.also() != null
                && sample.also().keySet().stream()
                        .anyMatch(key -> mutant.clauses().contains(key.substring(0, key.indexOf('@'))));
        boolean near = mutant.clauses().stream().anyMatch(clause -> part(clause).equals(part(sample.clause())));
        return mentioned || near || mayBeOnScope(sample, mutant) ? NEAR : OTHER;
    }

    /** The part of the text that a clause is in, by its id. */
    private static String part(String clause) {
        return clause.substring(0, Math.max(0, clause.lastIndexOf('-')));
    }

    /** What the text does not bind is sampled as what other clauses do not apply to. */
    private static boolean mayBeOnScope(Sample sample, Mutant mutant) {
        return sample.expect().equals(Outcome.NOT_APPLICABLE.name())
                && !Collections.disjoint(mutant.clauses(), RuleWords.ON_SCOPE);
    }

    private Optional<String> kills(OpenPolicy mutated, SampleCheck check, Sample sample) {
        CaseDocument document = documents.get(sample);
        return Killer.noticed("sample " + sample, () -> check.check(sample, document))
                .or(() -> sample.expectsError()
                        ? Optional.empty()
                        : Killer.noticed(
                                "a rule that speaks in vain, with sample " + sample,
                                () -> RulesCheck.silentOnWhatIsKept(
                                        mutated, document, SampleCheck.question(sample, false))));
    }
}
