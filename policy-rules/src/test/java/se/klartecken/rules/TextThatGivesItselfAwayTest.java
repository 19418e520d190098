package se.klartecken.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.klartecken.Policies;
import se.klartecken.Policy;
import se.klartecken.Question;
import se.klartecken.json.CaseReader;
import se.klartecken.json.ReportWriter;
import se.klartecken.report.Outcome;
import se.klartecken.report.Report;
import se.klartecken.rules.testing.Samples;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A message whose text seems to hold an identity number is looked at until a person has classified it. */
class TextThatGivesItselfAwayTest {

    private static final String MESSAGE = "/accounts/0/messages/0";

    private static Report check(String policy, String text, boolean classified) {
        Policy rules = Policies.named(policy);
        JsonNode document = Samples.of(rules).citizen();
        ObjectNode message = (ObjectNode) document.at(MESSAGE);
        message.put("text", text);
        message.remove("dataCategories");
        if (classified) {
            message.putArray("dataCategories");
        }
        return rules.check(new CaseReader().read(document.toString()), Question.ofCase());
    }

    @ParameterizedTest
    @CsvSource({
        "stockholm, STO-PER-22",
        "stockholm, STO-PER-23",
        "stockholm, STO-PER-24",
        "sollentuna, SOL-4-8",
        "sollentuna, SOL-4-9"
    })
    void isLookedAt(String policy, String clause) {
        Report report = check(policy, "Mitt nummer är 19 12 12 12-1212.", false);

        assertThat(report.about(clause))
                .filteredOn(finding -> finding.subject().equals(MESSAGE))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.outcome()).isEqualTo(Outcome.NEEDS_REVIEW);
                    assertThat(finding.because()).contains(MESSAGE + "/text");
                    assertThat(finding.missing()).contains(MESSAGE + "/dataCategories");
                });
    }

    /** Neither what was found nor where in the text it stands is told. */
    @ParameterizedTest
    @CsvSource({"stockholm", "sollentuna"})
    void theNumberItselfAppearsNowhere(String policy) {
        Report report = check(policy, "Mitt nummer är 19 12 12 12-1212.", false);

        assertThat(ReportWriter.write(report)).doesNotContain("1212", "12 12");
        assertThat(report.toString()).doesNotContain("1212", "12 12");
    }

    @ParameterizedTest
    @CsvSource({"stockholm, STO-PER-22", "sollentuna, SOL-4-8"})
    void aPersonsWordGoesBeforeThePattern(String policy, String clause) {
        assertThat(check(policy, "Mitt nummer är 19 12 12 12-1212.", true).about(clause))
                .noneMatch(finding -> finding.subject().equals(MESSAGE));
    }

    /** Without a classification it is looked at anyway, and the text is then no reason for it. */
    @ParameterizedTest
    @CsvSource({"stockholm, STO-PER-22", "sollentuna, SOL-4-8"})
    void anOrdinaryTextIsNoReason(String policy, String clause) {
        assertThat(check(policy, "När öppnar ni på lördag?", false).about(clause))
                .filteredOn(finding -> finding.subject().equals(MESSAGE))
                .allSatisfy(finding -> assertThat(finding.because()).doesNotContain(MESSAGE + "/text"));
    }
}
