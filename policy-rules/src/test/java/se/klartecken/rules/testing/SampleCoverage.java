package se.klartecken.rules.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.klartecken.clause.Clause;
import se.klartecken.clause.DecidedBy;
import se.klartecken.report.Outcome;

/** A rule without samples that fulfil its clause, break it, and lack a fact, is refused. */
final class SampleCoverage {

    private SampleCoverage() {}

    static void everyRuleHasItsSamples(TestedRuleSet tested) {
        Map<String, Set<Outcome>> sampled = new HashMap<>();
        tested.samples().stream()
                .filter(sample -> !sample.expectsError())
                .forEach(sample -> sampled.computeIfAbsent(sample.clause(), id -> EnumSet.noneOf(Outcome.class))
                        .add(sample.outcome()));
        assertThat(decidedByRules(tested))
                .allSatisfy(id -> assertThat(sampled.getOrDefault(id, Set.of()))
                        .as(id)
                        .contains(Outcome.FULFILLED)
                        .containsAll(
                                tested.clausesOnEventsAlone().contains(id) ? Set.of() : Set.of(Outcome.NEEDS_REVIEW))
                        .containsAnyOf(Outcome.VIOLATED, Outcome.PENDING));
    }

    /** Where a sample lacks a fact, it says which. */
    static void everyRuleHasASampleThatNamesWhatIsMissing(TestedRuleSet tested) {
        Set<String> naming = tested.samples().stream()
                .filter(sample -> sample.missing() != null && !sample.missing().isEmpty())
                .map(Sample::clause)
                .collect(Collectors.toSet());
        assertThat(decidedByRules(tested)
                        .filter(id -> !tested.clausesOnEventsAlone().contains(id)))
                .allMatch(naming::contains);
    }

    private static Stream<String> decidedByRules(TestedRuleSet tested) {
        return tested.policy().catalogue().clauses().stream()
                .filter(clause -> clause.decidedBy() == DecidedBy.RULE && clause.sameAs() == null)
                .map(Clause::id);
    }
}
