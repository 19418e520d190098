package se.klartecken.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.klartecken.Policies;
import se.klartecken.Policy;
import se.klartecken.Question;
import se.klartecken.clause.DescribedReading;
import se.klartecken.clause.UnknownReadingException;
import se.klartecken.input.InputError;
import se.klartecken.json.CaseReader;
import se.klartecken.report.Report;
import se.klartecken.rules.testing.Samples;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What two policies that hold side by side have in common, and what is kept apart. */
class LayeredPolicyTest {

    private static final Policy STOCKHOLM = Policies.named("stockholm");
    private static final Policy SOLLENTUNA = Policies.named("sollentuna");
    private static final Policy BOTH = Policies.layered("both", STOCKHOLM, SOLLENTUNA);

    private static Question reading(String name, String choice) {
        return new Question(null, List.of(), true, Map.of(name, choice));
    }

    private static Report check(Policy policy, JsonNode document, Question question) {
        return policy.check(new CaseReader().read(document.toString()), question);
    }

    @Test
    void aPolicyIsNoLayerOfItself() {
        assertThatThrownBy(() -> Policies.layered("twice", STOCKHOLM, STOCKHOLM))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("STO-");
    }

    @Test
    void theCatalogueIsThatOfBoth() {
        assertThat(BOTH.name()).isEqualTo("both");
        assertThat(BOTH.catalogue().clauses())
                .isEqualTo(Stream.of(STOCKHOLM, SOLLENTUNA)
                        .flatMap(policy -> policy.catalogue().clauses().stream())
                        .toList());
        assertThat(BOTH.rulesOf("STO-PER-17")).isEqualTo(STOCKHOLM.rulesOf("STO-PER-17"));
        assertThat(BOTH.rulesOf("SOL-5-3")).isEqualTo(SOLLENTUNA.rulesOf("SOL-5-3"));
    }

    /** Whether Saturday is a working day both texts leave open: that is chosen once. */
    @Test
    void aReadingThatBothHaveIsOne() {
        Set<String> names = new HashSet<>();
        STOCKHOLM.readings().forEach(reading -> names.add(reading.name()));
        SOLLENTUNA.readings().forEach(reading -> names.add(reading.name()));
        assertThat(BOTH.readings())
                .extracting(DescribedReading::name)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(names);
        assertThat(BOTH.readings())
                .filteredOn(reading -> reading.name().equals("saturdayIsVardag"))
                .singleElement()
                .satisfies(reading -> assertThat(reading.clauses())
                        .anyMatch(STOCKHOLM.catalogue()::holds)
                        .anyMatch(SOLLENTUNA.catalogue()::holds));
    }

    @Test
    void aReadingOfOneIsNoneOfTheOthersBusiness() {
        DescribedReading own = SOLLENTUNA.readings().stream()
                .filter(reading -> reading.name().equals("workingDayCounting"))
                .findFirst()
                .orElseThrow();
        String choice = own.choices().get(1).name();
        JsonNode citizen = Samples.of(SOLLENTUNA).citizen();
        Report alone = check(SOLLENTUNA, citizen, reading(own.name(), choice));

        Report asked = check(BOTH, citizen, reading(own.name(), choice));
        ((ObjectNode) citizen).putObject("readings").put(own.name(), choice);
        Report inCase = check(BOTH, citizen, Question.ofCase().explained());

        assertThat(asked.findings()).containsAll(alone.findings());
        assertThat(inCase.errors()).isEmpty();
        assertThat(inCase.findings()).isEqualTo(asked.findings());
    }

    @Test
    void aReadingOfNeitherIsRefused() {
        JsonNode citizen = Samples.of(STOCKHOLM).citizen();
        assertThatThrownBy(() -> check(BOTH, citizen, reading("phaseOfTheMoon", "FULL")))
                .isInstanceOf(UnknownReadingException.class);
        ((ObjectNode) citizen).putObject("readings").put("phaseOfTheMoon", "FULL");
        assertThat(check(BOTH, citizen, Question.ofCase()).errors())
                .extracting(InputError::pointer)
                .containsExactly("/readings");
    }

    @Test
    void aFaultInTheInputIsSaidOnce() {
        JsonNode citizen = Samples.of(STOCKHOLM).citizen();
        ((ObjectNode) citizen.at("/accounts/0")).put("owner", "nobody-here");
        Report both = check(BOTH, citizen, Question.ofCase());
        assertThat(both.errors())
                .isNotEmpty()
                .isEqualTo(check(STOCKHOLM, citizen, Question.ofCase()).errors());
    }

    /** Together they are in force from the later day, and each digest shows in that of both. */
    @Test
    void theReportIsOfBoth() {
        JsonNode citizen = Samples.of(STOCKHOLM).citizen();
        Report both = check(BOTH, citizen, Question.ofCase());
        Report otherWayRound = check(Policies.layered("both", SOLLENTUNA, STOCKHOLM), citizen, Question.ofCase());
        assertThat(both.policy()).isEqualTo("both");
        assertThat(both.edition()).isEqualTo("2020-05-04");
        assertThat(both.ruleSetDigest()).matches("sha256:[0-9a-f]{64}").isNotEqualTo(otherWayRound.ruleSetDigest());
    }
}
