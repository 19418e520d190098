package se.klartecken.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.klartecken.clause.Language;
import se.klartecken.clause.Text;
import se.klartecken.input.CaseDocument;
import se.klartecken.input.InputError;
import se.klartecken.input.InputErrorCode;
import se.klartecken.json.ReportWriter;
import se.klartecken.model.CaseBuilder;
import se.klartecken.model.FindingDecision;
import se.klartecken.model.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DecisionsTest {

    private static final Instant AS_OF = Instant.parse("2026-04-07T07:00:00Z");
    private static final String FOUND = "EX-2@facebook/m0";
    private static final String REASON = "Kim Exempelsson ordnar det i maj";

    private static FindingDecision decision(String finding, Role role, String at, String expiresAt) {
        return new FindingDecision(finding, role, Instant.parse(at), Instant.parse(expiresAt), REASON);
    }

    private static Report with(FindingDecision... decisions) {
        return Decisions.of(document(Arrays.asList(decisions)), AS_OF).besideAll(Reports.full());
    }

    private static CaseDocument document(List<FindingDecision> decisions) {
        return CaseDocument.of(CaseBuilder.builder().findingDecisions(decisions).build());
    }

    private static Map<String, RecordedDecision> decided(Report report) {
        return report.findings().stream()
                .filter(finding -> finding.decision() != null)
                .collect(Collectors.toMap(Finding::id, finding -> Objects.requireNonNull(finding.decision())));
    }

    private static List<String> notes(Report report) {
        return report.notes().stream().map(Text::en).toList();
    }

    @Test
    void standsBesideItsFindingAndNoOther() {
        Report report = with(decision(FOUND, Role.LAWYER, "2026-04-01T10:00:00Z", "2026-05-01T00:00:00Z"));
        assertThat(decided(report))
                .containsExactlyEntriesOf(Map.of(
                        FOUND,
                        new RecordedDecision(
                                "/findingDecisions/0",
                                Role.LAWYER,
                                Instant.parse("2026-04-01T10:00:00Z"),
                                Instant.parse("2026-05-01T00:00:00Z"))));
        assertThat(report.counts()).isEqualTo(Reports.full().counts());
        assertThat(report.notes()).isEqualTo(Reports.full().notes());
    }

    @Test
    void lapsesAtItsVeryEnd() {
        assertThat(decided(with(decision(FOUND, Role.LAWYER, "2026-04-01T10:00:00Z", "2026-04-07T07:00:00.001Z"))))
                .hasSize(1);
        Report lapsed = with(decision(FOUND, Role.LAWYER, "2026-04-01T10:00:00Z", "2026-04-07T07:00:00Z"));
        assertThat(decided(lapsed)).isEmpty();
        assertThat(notes(lapsed)).contains("Decisions that have lapsed: /findingDecisions/0.");
    }

    @Test
    void whatIsAboutNothingIsTold() {
        Report report = with(decision("EX-2@facebook/m7", Role.LAWYER, "2026-04-01T10:00:00Z", "2026-05-01T00:00:00Z"));
        assertThat(decided(report)).isEmpty();
        assertThat(notes(report)).contains("Decisions on nothing that this report finds: /findingDecisions/0.");
    }

    @Test
    void aPartOfAReportSaysNothingOfDecisionsElsewhere() {
        var decisions =
                List.of(decision("EX-2@facebook/m7", Role.LAWYER, "2026-04-01T10:00:00Z", "2026-05-01T00:00:00Z"));
        assertThat(Decisions.of(document(decisions), AS_OF).beside(Reports.full()))
                .isEqualTo(Reports.full());
    }

    @Test
    void manyAreCountedAndSomeNamed() {
        List<FindingDecision> many = IntStream.range(0, 12)
                .mapToObj(i -> decision("gone-" + i, Role.OTHER, "2026-04-01T10:00:00Z", "2026-05-01T00:00:00Z"))
                .toList();
        String note = notes(Decisions.of(document(many), AS_OF).besideAll(Reports.full()))
                .get(1);
        assertThat(note).endsWith(" … (12).");
        assertThat(note.split("/findingDecisions/", -1)).hasSize(11);
    }

    @Test
    void theNewestCountsInWhateverOrder() {
        var decisions = new ArrayList<>(List.of(
                decision(FOUND, Role.EMPLOYEE, "2026-04-01T10:00:00Z", "2026-05-01T00:00:00Z"),
                decision(FOUND, Role.DIRECTOR, "2026-04-02T10:00:00Z", "2026-04-30T00:00:00Z"),
                decision(FOUND, Role.REGISTRAR, "2026-04-03T10:00:00Z", "2026-04-04T00:00:00Z")));
        for (int turn = 0; turn < 3; turn++) {
            Collections.rotate(decisions, 1);
            Report report = Decisions.of(document(decisions), AS_OF).besideAll(Reports.full());
            assertThat(Objects.requireNonNull(decided(report).get(FOUND)).byRole())
                    .isEqualTo(Role.DIRECTOR);
        }
    }

    /** A decision that was left out in reading is still counted in pointers. */
    @Test
    void pointersLeadIntoTheDocument() {
        CaseDocument read = new CaseDocument(
                document(List.of(decision(FOUND, Role.LAWYER, "2026-04-01T10:00:00Z", "2026-05-01T00:00:00Z")))
                        .content(),
                List.of(new InputError(InputErrorCode.WRONG_TYPE, "/findingDecisions/0", "an object")),
                Set.of("/findingDecisions/0"));
        assertThat(decided(Decisions.of(read, AS_OF).besideAll(Reports.full())).get(FOUND))
                .extracting(RecordedDecision::pointer)
                .isEqualTo("/findingDecisions/1");
    }

    @Test
    void isShownInEveryFormWithoutItsReason() throws IOException {
        Report report = with(decision(FOUND, Role.DIRECTOR, "2026-04-01T10:00:00Z", "2026-05-01T00:00:00Z"));
        var swedish = new StringBuilder();
        var english = new StringBuilder();
        new TextRenderer().render(report, Language.SV, swedish);
        new MarkdownRenderer().render(report, Language.EN, english);
        assertThat(swedish.toString().replaceAll("\\s+", " "))
                .contains("beslut: förvaltningschef eller vd 2026-04-01 12:00, gäller till 2026-05-01 02:00,"
                        + " skäl i /findingDecisions/0/reason");
        assertThat(english)
                .contains("- decision: director 2026-04-01 12:00, in force until 2026-05-01 02:00,"
                        + " reason in /findingDecisions/0/reason");
        JsonNode json = JsonMapper.shared().readTree(ReportWriter.write(report));
        assertThat(json.at("/findings/1/decision"))
                .isEqualTo(JsonMapper.shared().readTree("""
                        {"pointer": "/findingDecisions/0", "byRole": "DIRECTOR",
                         "at": "2026-04-01T12:00:00+02:00", "expiresAt": "2026-05-01T02:00:00+02:00"}"""));
        assertThat(swedish + english.toString() + json).doesNotContain("Kim");
    }

    @Test
    void everyRoleHasWords() {
        for (Role role : Role.values()) {
            var recorded = new RecordedDecision("/findingDecisions/0", role, AS_OF, AS_OF.plusSeconds(1));
            assertThat(DecisionWords.line(recorded, Language.SV)).matches("beslut: \\p{L}[\\p{L} ]+ 2026-.*");
            assertThat(DecisionWords.line(recorded, Language.EN)).matches("decision: [a-z ]+ 2026-.*");
        }
    }
}
