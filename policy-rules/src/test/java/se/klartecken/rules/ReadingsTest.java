package se.klartecken.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.klartecken.Policies;
import se.klartecken.Policy;
import se.klartecken.Question;
import se.klartecken.clause.DescribedReading;
import se.klartecken.json.CaseReader;
import se.klartecken.report.Finding;

/** The choices between meanings of the texts: all are tried, and whatever rests on one says so. */
class ReadingsTest {

    static Stream<Policy> policies() {
        return Policies.names().stream().map(Policies::named);
    }

    /** Under which choice a sample is judged: its own, else the standard one. */
    @ParameterizedTest
    @MethodSource("policies")
    void eachChoiceButOneHasASample(Policy policy) {
        Map<String, Set<String>> tried = new HashMap<>();
        Samples.of(policy).all(Chapters.of(policy)).stream()
                .filter(sample -> sample.readings() != null)
                .flatMap(sample -> sample.readings().entrySet().stream())
                .forEach(choice -> tried.computeIfAbsent(choice.getKey(), name -> new HashSet<>())
                        .add(choice.getValue()));
        assertThat(policy.readings()).allSatisfy(reading -> {
            Set<String> others = reading.choices().stream()
                    .map(DescribedReading.DescribedChoice::name)
                    .filter(choice -> !choice.equals(reading.standard()))
                    .collect(Collectors.toSet());
            assertThat(tried.getOrDefault(reading.name(), Set.of()))
                    .as(reading.name())
                    .containsAll(others);
        });
    }

    @ParameterizedTest
    @MethodSource("policies")
    void eachMattersToClausesOfTheCatalogue(Policy policy) {
        assertThat(policy.readings())
                .allSatisfy(reading -> assertThat(reading.clauses())
                        .as(reading.name())
                        .isNotEmpty()
                        .allMatch(policy.catalogue()::holds));
    }

    /** Where another choice makes another outcome, the finding names the reading, under the one choice and the other. */
    @TestFactory
    Stream<DynamicTest> whatChangesWithAReadingNamesIt() {
        return policies()
                .flatMap(policy -> Samples.of(policy).all(Chapters.of(policy)).stream()
                        .filter(sample -> sample.readings() != null && !sample.expectsError())
                        .map(sample -> DynamicTest.dynamicTest(sample.toString(), () -> check(policy, sample))));
    }

    private static void check(Policy policy, Sample sample) {
        Set<String> chosen = sample.readings().keySet();
        Map<String, Finding> so = findings(policy, sample, sample.readings());
        Map<String, Finding> otherwise = findings(policy, sample, Map.of());
        so.forEach((id, finding) -> {
            Finding other = otherwise.get(id);
            if (other != null && other.outcome() != finding.outcome()) {
                assertThat(finding.readings().keySet()).as(id).containsAnyElementsOf(chosen);
                assertThat(other.readings().keySet()).as(id).containsAnyElementsOf(chosen);
            }
        });
    }

    private static Map<String, Finding> findings(Policy policy, Sample sample, Map<String, String> readings) {
        Instant asOf = sample.asOf() == null ? null : sample.asOf().toInstant();
        Map<String, Finding> findings = new HashMap<>();
        policy.check(
                        new CaseReader().read(Samples.of(policy).changed(sample).toString()),
                        new Question(asOf, List.of(), true, readings))
                .findings()
                .forEach(finding -> findings.put(finding.id(), finding));
        return findings;
    }
}
