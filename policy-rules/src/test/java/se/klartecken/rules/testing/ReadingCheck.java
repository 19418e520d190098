package se.klartecken.rules.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.klartecken.Policy;
import se.klartecken.Question;
import se.klartecken.clause.DescribedReading;
import se.klartecken.json.CaseReader;
import se.klartecken.report.Finding;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a policy does with its readings. */
final class ReadingCheck {

    private final Policy policy;

    ReadingCheck(Policy policy) {
        this.policy = policy;
    }

    /** Under which choice a sample is judged: its own, else the standard one. */
    void eachChoiceButOneHasASample(List<Sample> samples) {
        Map<String, Set<String>> tried = new HashMap<>();
        samples.stream()
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

    void eachMattersToClausesOfTheCatalogue() {
        assertThat(policy.readings())
                .allSatisfy(reading -> assertThat(reading.clauses())
                        .as(reading.name())
                        .isNotEmpty()
                        .allMatch(policy.catalogue()::holds));
    }

    /** What the case chooses counts, and what the question chooses goes before it. */
    void theQuestionGoesBeforeTheCase(Sample sample) {
        Map<String, Finding> asked = findings(sample, sample.readings());
        assertThat(findings(sample, Map.of(), sample.readings())).isEqualTo(asked);
        assertThat(findings(sample, sample.readings(), others(sample))).isEqualTo(asked);
    }

    /** For each reading of a sample another choice. */
    private Map<String, String> others(Sample sample) {
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

    /** Where another choice makes another outcome, the finding names the reading, under the one choice and the other. */
    void whatChangesNamesTheReading(Sample sample) {
        Set<String> chosen = sample.readings().keySet();
        Map<String, Finding> so = findings(sample, sample.readings());
        Map<String, Finding> otherwise = findings(sample, Map.of());
        so.forEach((id, finding) -> {
            Finding other = otherwise.get(id);
            if (other != null && other.outcome() != finding.outcome()) {
                assertThat(finding.readings().keySet()).as(id).containsAnyElementsOf(chosen);
                assertThat(other.readings().keySet()).as(id).containsAnyElementsOf(chosen);
            }
        });
    }

    private Map<String, Finding> findings(Sample sample, Map<String, String> readings) {
        return findings(sample, readings, Map.of());
    }

    private Map<String, Finding> findings(Sample sample, Map<String, String> ofQuestion, Map<String, String> ofCase) {
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
