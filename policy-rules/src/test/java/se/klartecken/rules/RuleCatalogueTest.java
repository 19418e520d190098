package se.klartecken.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.klartecken.Policies;
import se.klartecken.Policy;
import se.klartecken.clause.Clause;
import se.klartecken.clause.DecidedBy;
import se.klartecken.report.Outcome;

/** The catalogue says how each clause is decided, and that is how it is. */
class RuleCatalogueTest {

    /** Clauses that rest on events alone: what is not recorded has not come, so no fact of theirs can be missing. */
    private static final Set<String> EVENTS_ALONE = Set.of("STO-AVS-1", "SOL-7-10", "SOL-7-11");

    static Stream<Policy> policies() {
        return Policies.names().stream().map(Policies::named);
    }

    @ParameterizedTest
    @MethodSource("policies")
    void whatARuleDecidesHasARule(Policy policy) {
        CatalogueCheck.whatARuleDecidesHasARule(policy);
    }

    @ParameterizedTest
    @MethodSource("policies")
    void whatNoRuleDecidesHasNone(Policy policy) {
        CatalogueCheck.whatNoRuleDecidesHasNone(policy);
    }

    @ParameterizedTest
    @MethodSource("policies")
    void theForceOfAClauseIsThatOfItsVerb(Policy policy) {
        CatalogueCheck.theForceOfAClauseIsThatOfItsVerb(policy);
    }

    @ParameterizedTest
    @MethodSource("policies")
    void whatRepeatsAClauseIsCitedWithIt(Policy policy) {
        CatalogueCheck.whatRepeatsAClauseIsCitedWithIt(policy);
    }

    @ParameterizedTest
    @MethodSource("policies")
    void backgroundSaysWhy(Policy policy) {
        assertThat(policy.catalogue().clauses())
                .filteredOn(
                        clause -> clause.decidedBy() == DecidedBy.BACKGROUND || clause.decidedBy() == DecidedBy.PERSON)
                .allSatisfy(
                        clause -> assertThat(clause.reason()).as(clause.id()).isNotNull());
    }

    @ParameterizedTest
    @MethodSource("policies")
    void whatIsCitedIsInTheCatalogue(Policy policy) {
        assertThat(policy.catalogue().clauses()).allSatisfy(clause -> {
            assertThat(clause.alsoCites()).as(clause.id()).allMatch(policy.catalogue()::holds);
            if (clause.sameAs() != null) {
                assertThat(policy.catalogue().clause(clause.sameAs()).decidedBy())
                        .as(clause.id())
                        .isEqualTo(clause.decidedBy());
            }
        });
    }

    /** A rule without samples that fulfil its clause, break it, and lack a fact, is refused. */
    @ParameterizedTest
    @MethodSource("policies")
    void everyRuleHasItsSamples(Policy policy) {
        Map<String, Set<Outcome>> sampled = new HashMap<>();
        List<Sample> samples = Samples.of(policy).all(Chapters.of(policy));
        samples.stream()
                .filter(sample -> !sample.expectsError())
                .forEach(sample -> sampled.computeIfAbsent(sample.clause(), id -> EnumSet.noneOf(Outcome.class))
                        .add(sample.outcome()));
        assertThat(policy.catalogue().clauses())
                .filteredOn(clause -> clause.decidedBy() == DecidedBy.RULE && clause.sameAs() == null)
                .allSatisfy(clause -> assertThat(sampled.getOrDefault(clause.id(), Set.of()))
                        .as(clause.id())
                        .contains(Outcome.FULFILLED)
                        .containsAll(EVENTS_ALONE.contains(clause.id()) ? Set.of() : Set.of(Outcome.NEEDS_REVIEW))
                        .containsAnyOf(Outcome.VIOLATED, Outcome.PENDING));
    }

    /** Where a sample lacks a fact, it says which. */
    @ParameterizedTest
    @MethodSource("policies")
    void everyRuleHasASampleThatNamesWhatIsMissing(Policy policy) {
        Set<String> naming = new HashSet<>();
        Samples.of(policy).all(Chapters.of(policy)).stream()
                .filter(sample -> sample.missing() != null && !sample.missing().isEmpty())
                .forEach(sample -> naming.add(sample.clause()));
        assertThat(policy.catalogue().clauses().stream()
                        .filter(clause -> clause.decidedBy() == DecidedBy.RULE && clause.sameAs() == null)
                        .map(Clause::id)
                        .filter(id -> !EVENTS_ALONE.contains(id)))
                .allMatch(naming::contains);
    }
}
