package se.klartecken.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.klartecken.Policies;
import se.klartecken.Question;
import se.klartecken.calendar.Deadline;
import se.klartecken.calendar.OfficeHours;
import se.klartecken.clause.Language;
import se.klartecken.json.CaseReader;
import se.klartecken.json.CaseSchema;
import se.klartecken.json.ReportWriter;
import se.klartecken.model.PlatformKind;
import se.klartecken.report.DeadlineWords;
import se.klartecken.report.MarkdownRenderer;
import se.klartecken.report.Report;
import se.klartecken.report.ReportRenderer;
import se.klartecken.report.TextRenderer;
import se.klartecken.rules.sollentuna.SollentunaDeadlines;
import tools.jackson.databind.JsonNode;

/** What comes over HTTP is what the library says when it is called. */
class AnswersTest {

    private static final Service SERVICE = Service.shared();
    private static final Instant AFTER_EASTER = Instant.parse("2026-04-08T07:00:00Z");

    private static Report stockholm(Question question) {
        return Policies.named("stockholm").check(new CaseReader().read(Examples.STOCKHOLM), question);
    }

    private static void requireReport(HttpResponse<String> response, Report expected) {
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(response.body()).isEqualTo(ReportWriter.write(expected));
    }

    @Test
    void aCaseIsJudgedAtItsOwnInstant() {
        Report expected = stockholm(Question.ofCase());
        assertThat(expected.findings()).hasSize(62);
        requireReport(SERVICE.post("/policies/stockholm/checks", Examples.STOCKHOLM), expected);
    }

    @Test
    void anotherPolicyGivesAnotherAnswer() {
        Report expected =
                Policies.named("sollentuna").check(new CaseReader().read(Examples.SOLLENTUNA), Question.ofCase());
        requireReport(SERVICE.post("/policies/sollentuna/checks", Examples.SOLLENTUNA), expected);
    }

    @Test
    void theQuestionComesInTheQuery() {
        Instant asOf = Instant.parse("2026-04-10T10:00:00Z");
        var readings = Map.of("dailyMeans", "EVERY_CALENDAR_DAY", "eveIsVardag", "TRUE");
        var question = new Question(asOf, List.of("/accounts/0/posts/1", "/accounts/1"), true, readings);
        Report expected = stockholm(question);
        assertThat(expected.findings())
                .isNotEmpty()
                .isNotEqualTo(stockholm(Question.ofCase()).findings());
        requireReport(
                SERVICE.post(
                        "/policies/stockholm/checks?asOf=2026-04-10T12:00:00%2B02:00&explain=true"
                                + "&about=/accounts/0/posts/1&about=/accounts/1"
                                + "&reading=dailyMeans=EVERY_CALENDAR_DAY&reading=eveIsVardag=TRUE",
                        Examples.STOCKHOLM),
                expected);
    }

    @Test
    void nowIsNow() {
        Instant before = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        JsonNode report =
                Description.JSON.readTree(SERVICE.post("/policies/stockholm/checks?asOf=now", Examples.STOCKHOLM)
                        .body());
        Instant checkedAt =
                OffsetDateTime.parse(report.path("checkedAt").asString()).toInstant();
        assertThat(checkedAt).isBetween(before, Instant.now());
    }

    @ParameterizedTest
    @CsvSource({
        "text/plain, sv, SV",
        "text/plain, en, EN",
        "text/markdown, sv, SV",
        "text/markdown, en-GB, EN",
        "text/plain, '', SV",
        "text/plain, 'de, fr;q=0.5', SV",
        "text/markdown, 'de, en;q=0.5', EN"
    })
    void peopleGetTheirFormAndLanguage(String form, String accepted, Language language) throws IOException {
        ReportRenderer renderer = form.equals("text/plain") ? new TextRenderer() : new MarkdownRenderer();
        var expected = new StringBuilder();
        renderer.render(stockholm(Question.ofCase()), language, expected);
        String[] headers = accepted.isEmpty()
                ? new String[] {"Accept", form}
                : new String[] {"Accept", form, "Accept-Language", accepted};

        HttpResponse<String> response = SERVICE.post("/policies/stockholm/checks", Examples.STOCKHOLM, headers);

        assertThat(response.body()).isEqualTo(expected.toString());
        assertThat(response.headers().firstValue("Content-Type")).hasValue(form + ";charset=UTF-8");
        assertThat(response.headers().firstValue("Content-Language")).hasValue(language == Language.SV ? "sv" : "en");
    }

    @Test
    void whatIsFaultyIsLeftOutAndTold() {
        String faulty = Examples.STOCKHOLM.replaceFirst("\"kind\": \"QUESTION\"", "\"kind\": \"QUESTIONS\"");
        Report expected = Policies.named("stockholm").check(new CaseReader().read(faulty), Question.ofCase());
        assertThat(expected.errors()).isNotEmpty();
        assertThat(expected.findings()).isNotEmpty();
        requireReport(SERVICE.post("/policies/stockholm/checks", faulty), expected);
    }

    @Test
    void anItemIsJudgedInItsContext() {
        var open = Policies.named("sollentuna")
                .open(
                        new CaseReader().read(Examples.CONTEXT),
                        Question.at(AFTER_EASTER).explained());
        Report expected = open.check(new CaseReader().readItem(Examples.QUESTION));
        assertThat(expected.about("SOL-5-3")).hasSize(1);
        requireReport(
                SERVICE.post(
                        "/policies/sollentuna/items?asOf=2026-04-08T07:00:00Z&explain=true",
                        Examples.inContext(Examples.CONTEXT, Examples.QUESTION)),
                expected);
    }

    @Test
    void aDeadlineComesWithItsReceipt() {
        Deadline expected = SollentunaDeadlines.deadline(
                        PlatformKind.FACEBOOK,
                        Instant.parse("2026-04-02T12:00:00Z"),
                        OfficeHours.parse("MON-FRI 08:00-17:00"),
                        Map.of("workingDayCounting", "ELAPSED"))
                .orElseThrow();
        assertThat(expected.dueAt())
                .as("the same time on the next working day, after Easter")
                .isEqualTo("2026-04-07T14:00+02:00");
        String address = "/policies/sollentuna/deadline?platform=FACEBOOK&received=2026-04-02T12:00:00Z"
                + "&officeHours=MON-FRI%2008:00-17:00&reading=workingDayCounting=ELAPSED";
        assertThat(SERVICE.get(address).body()).isEqualTo(ReportWriter.write(expected));
        assertThat(SERVICE.get(address, "Accept", "text/plain", "Accept-Language", "en")
                        .body())
                .isEqualTo(String.join("\n", DeadlineWords.lines(expected, Language.EN)) + "\n");
    }

    @Test
    void listsThePolicies() {
        JsonNode listed = Description.JSON.readTree(SERVICE.get("/policies").body());
        Report report = stockholm(Question.ofCase());
        assertThat(listed.valueStream().map(it -> it.path("name").asString()))
                .containsExactly("sollentuna", "stockholm");
        assertThat(listed.path(1).path("edition").asString()).isEqualTo(report.edition());
        assertThat(listed.path(1).path("ruleSetDigest").asString()).isEqualTo(report.ruleSetDigest());
    }

    @ParameterizedTest
    @ValueSource(strings = {"stockholm", "sollentuna"})
    void listsEveryClauseInItsOrder(String policy) {
        var catalogue = Policies.named(policy).catalogue();
        JsonNode listed = Description.JSON.readTree(
                SERVICE.get("/policies/" + policy + "/clauses").body());
        assertThat(listed).hasSameSizeAs(catalogue.clauses());
        for (int at = 0; at < listed.size(); at++) {
            var clause = catalogue.clauses().get(at);
            assertThat(listed.path(at).path("id").asString()).isEqualTo(clause.id());
            assertThat(listed.path(at).path("text").path("sv").asString())
                    .isEqualTo(clause.text().sv());
            assertThat(listed.path(at).path("rules").size())
                    .isEqualTo(Policies.named(policy).rulesOf(clause.id()).size());
        }
    }

    @Test
    void listsEveryReadingWithItsChoices() {
        JsonNode listed = Description.JSON.readTree(
                SERVICE.get("/policies/sollentuna/readings").body());
        assertThat(listed)
                .isEqualTo(Description.JSON.valueToTree(
                        Policies.named("sollentuna").readings()));
        assertThat(listed.findValuesAsString("name")).contains("workingDayCounting", "SAME_DAY");
    }

    @Test
    void showsTheSchemaOfCases() {
        assertThat(SERVICE.get("/schema").body()).isEqualTo(CaseSchema.text());
    }
}
