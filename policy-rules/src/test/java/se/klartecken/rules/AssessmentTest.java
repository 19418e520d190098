package se.klartecken.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.klartecken.Policies;
import se.klartecken.Policy;
import se.klartecken.Question;
import se.klartecken.json.CaseReader;
import se.klartecken.report.Finding;
import se.klartecken.report.Outcome;
import se.klartecken.report.Report;
import se.klartecken.rules.testing.Sample;
import se.klartecken.rules.testing.Samples;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whatever a sample leaves open, a person's recorded assessment of that clause about that subject decides, one way and
 * the other: found not kept, a state is violated and an act is still owed.
 */
class AssessmentTest {

    @TestFactory
    Stream<DynamicTest> decideWhatIsLeftOpen() {
        return Policies.names().stream().map(Policies::named).flatMap(AssessmentTest::ofPolicy);
    }

    private static Stream<DynamicTest> ofPolicy(Policy policy) {
        Samples samples = Samples.of(policy);
        return ShippedRuleSets.of(policy).samples().stream()
                .filter(sample -> !sample.expectsError() && sample.outcome() == Outcome.NEEDS_REVIEW)
                .filter(sample -> sample.local() == null && sample.error() == null)
                .map(sample -> DynamicTest.dynamicTest(sample.toString(), () -> {
                    assertThat(assessed(policy, samples.changed(sample), sample, true))
                            .isEqualTo(Outcome.FULFILLED);
                    assertThat(assessed(policy, samples.changed(sample), sample, false))
                            .isIn(Outcome.VIOLATED, Outcome.PENDING);
                }));
    }

    private static Outcome assessed(Policy policy, JsonNode document, Sample sample, boolean holds) {
        Instant asOf = sample.asOf() == null
                ? Instant.from(OffsetDateTime.parse(document.at("/asOf").stringValue()))
                : sample.asOf().toInstant();
        record(document, sample, holds, asOf);
        Map<String, String> readings = sample.readings() == null ? Map.of() : sample.readings();
        Question question = new Question(asOf, List.of(), true, readings);
        Report report = policy.check(new CaseReader().read(document.toString()), question);
        return report.about(sample.clause()).stream()
                .filter(finding -> finding.subject().equals(sample.subject()))
                .filter(finding -> !finding.id().contains("#"))
                .map(Finding::outcome)
                .findFirst()
                .orElseThrow();
    }

    /** Adds the assessment, newer than any other, in place of those of the same clause about the same. */
    private static void record(JsonNode document, Sample sample, boolean holds, Instant at) {
        String about = idOf(document, Objects.requireNonNull(sample.subject()));
        ObjectNode root = (ObjectNode) document;
        ArrayNode all = root.has("assessments") ? (ArrayNode) root.get("assessments") : root.putArray("assessments");
        for (int index = all.size() - 1; index >= 0; index--) {
            if (all.get(index).at("/clause").stringValue().equals(sample.clause())
                    && all.get(index).at("/about").stringValue().equals(about)) {
                all.remove(index);
            }
        }
        all.addObject()
                .put("clause", sample.clause())
                .put("about", about)
                .put("holds", holds)
                .put("at", at.toString());
    }

    /** The id of the subject, or of what it is part of and shares its records with. */
    private static String idOf(JsonNode document, String subject) {
        String[] parts = subject.split("/", -1);
        boolean part = parts.length > 5 || subject.contains("/responsiblePersons/");
        String bearer = subject.contains("/responsiblePersons/")
                ? "/accounts/" + parts[2]
                : part ? String.join("/", parts[0], parts[1], parts[2], parts[3], parts[4]) : subject;
        return document.at(bearer + "/id").stringValue();
    }
}
