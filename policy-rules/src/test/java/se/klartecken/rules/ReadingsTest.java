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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

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

    /** What the case chooses counts, and what the question chooses goes before it. */
    @TestFactory
    Stream<DynamicTest> theQuestionGoesBeforeTheCase() {
        return policies()
                .flatMap(policy -> Samples.of(policy).all(Chapters.of(policy)).stream()
                        .filter(sample -> sample.readings() != null && !sample.expectsError())
                        .map(sample -> DynamicTest.dynamicTest(sample.toString(), () -> chooses(policy, sample))));
    }

    private static void chooses(Policy policy, Sample sample) {
        Map<String, Finding> asked = findings(policy, sample, sample.readings());
        assertThat(findings(policy, sample, Map.of(), sample.readings())).isEqualTo(asked);
        assertThat(findings(policy, sample, sample.readings(), others(policy, sample)))
                .isEqualTo(asked);
    }

    /** For each reading of a sample another choice. */
    private static Map<String, String> others(Policy policy, Sample sample) {
        Map<String, String> others = new HashMap<>();
        for (DescribedReading reading : policy.readings()) {
            String chosen = sample.readings().get(reading.name());
            if (chosen != null) {
                reading.choices().stream()
                        .map(DescribedReading.DescribedChoice::name)
                        .filter(choice -> !choice.equals(chosen))
                        .forEach(choice -> others.put(reading.name(), choice));
            }
        }
        return others;
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
        return findings(policy, sample, readings, Map.of());
    }

    private static Map<String, Finding> findings(
            Policy policy, Sample sample, Map<String, String> ofQuestion, Map<String, String> ofCase) {
        Instant asOf = sample.asOf() == null ? null : sample.asOf().toInstant();
        JsonNode document = Samples.of(policy).changed(sample);
        if (!ofCase.isEmpty()) {
            ofCase.forEach(((ObjectNode) document).putObject("readings")::put);
        }
        Map<String, Finding> findings = new HashMap<>();
        policy.check(new CaseReader().read(document.toString()), new Question(asOf, List.of(), true, ofQuestion))
                .findings()
                .forEach(finding -> findings.put(finding.id(), finding));
        return findings;
    }
}
