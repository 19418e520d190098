package se.klartecken.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.klartecken.Policies;
import se.klartecken.Policy;
import se.klartecken.Question;
import se.klartecken.clause.Language;
import se.klartecken.json.CaseReader;
import se.klartecken.report.Basis;
import se.klartecken.report.Finding;
import se.klartecken.report.MarkdownRenderer;
import se.klartecken.report.Outcome;
import se.klartecken.report.Report;
import se.klartecken.report.ReportRenderer;
import se.klartecken.report.TextRenderer;
import se.klartecken.rules.testing.Samples;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What an organisation has set for itself is said beside the policy, and never as the policy's. */
class LocalValuesTest {

    private static final String VALUE = "/organisations/0/localValues/0";

    private static Report report;

    /** Stockholm's citizen answers in its own time; one question of a Monday morning waits until Wednesday. */
    @BeforeAll
    static void askStockholm() {
        Policy stockholm = Policies.named("stockholm");
        JsonNode document = Samples.of(stockholm).citizen();
        ObjectNode organisation = (ObjectNode) document.at("/organisations/0");
        organisation.set(
                "localValues",
                json(
                        "[{'kind':'ANSWER_WITHIN_OFFICE_HOURS','amount':8,'validFrom':'2026-01-01','decidedByRole':'DIRECTOR'}]"));
        ObjectNode question = (ObjectNode) document.at("/accounts/0/messages/0");
        question.set("receivedAt", json("'2026-06-08T08:00:00+02:00'"));
        question.set("replies", json("[{'kind':'ANSWER','at':'2026-06-10T09:00:00+02:00'}]"));
        question.put("undueDelay", false);
        report = stockholm.check(
                new CaseReader().read(document.toString()), Question.ofCase().explained());
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }

    private static Stream<Finding> aboutTheQuestion() {
        return report.about("STO-SVA-8").stream()
                .filter(finding -> finding.subject().equals("/accounts/0/messages/0"));
    }

    @Test
    void standsBesideTheClause() {
        assertThat(report.errors()).isEmpty();
        assertThat(aboutTheQuestion()).hasSize(2);
        assertThat(aboutTheQuestion().filter(finding -> finding.basis() == Basis.TEXT))
                .allMatch(finding -> finding.outcome() == Outcome.FULFILLED)
                .allMatch(finding -> finding.deadline() == null);
    }

    @Test
    void pointsAtTheValueAndSaysWhoseItIs() {
        assertThat(aboutTheQuestion().filter(finding -> finding.basis() == Basis.LOCAL))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
                    assertThat(finding.because()).contains(VALUE);
                    assertThat(finding.id()).endsWith("#ANSWER_WITHIN_OFFICE_HOURS");
                    assertThat(finding.message().en())
                            .startsWith("By a routine of its own.")
                            .contains("8 office hours");
                    assertThat(finding.message().sv())
                            .startsWith("Enligt egen rutin.")
                            .contains("8 kontorstimmar");
                    assertThat(finding.force().en()).isEqualTo("own routine");
                    assertThat(finding.breaksDuty()).isFalse();
                });
    }

    /** No rendering gives it the clause's force. */
    @Test
    void isPrintedAsItsOwn() throws IOException {
        assertThat(printed(new TextRenderer())).contains("STO-SVA-8 (own routine)");
        assertThat(printed(new MarkdownRenderer())).contains("- own routine, ");
    }

    private static String printed(ReportRenderer renderer) throws IOException {
        var out = new StringBuilder();
        renderer.render(report, Language.EN, out);
        return out.toString();
    }
}
