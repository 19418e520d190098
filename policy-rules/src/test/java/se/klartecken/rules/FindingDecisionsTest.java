package se.klartecken.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import se.klartecken.Policies;
import se.klartecken.Policy;
import se.klartecken.Question;
import se.klartecken.clause.Text;
import se.klartecken.input.CaseDocument;
import se.klartecken.input.InputErrorCode;
import se.klartecken.json.CaseReader;
import se.klartecken.report.Finding;
import se.klartecken.report.Outcome;
import se.klartecken.report.RecordedDecision;
import se.klartecken.report.Report;

/** Decisions about findings, as whoever asks a policy meets them. */
class FindingDecisionsTest {

    private static final Policy SOLLENTUNA = Policies.named("sollentuna");
    private static final Instant AS_OF = Instant.parse("2026-04-09T10:00:00Z");

    private static final String MESSAGE = """
            {"id": "m1", "kind": "QUESTION", "receivedAt": "2026-04-02T14:00:00+02:00", "replies": []}""";

    private static CaseDocument document(String messages) {
        return new CaseReader().read("""
                {"organisations": [{"id": "library", "kind": "COMMITTEE", "crises": []}],
                 "accounts": [{"id": "fb", "owner": "library", "platform": {"kind": "FACEBOOK"}, "messages": [%s]}],
                 "findingDecisions": [
                   {"finding": "SOL-5-3@fb/m1", "byRole": "DIRECTOR", "at": "2026-04-09T09:00:00Z",
                    "expiresAt": "2026-05-01T00:00:00Z", "reason": "flytt"},
                   {"finding": "SOL-5-3@fb/m7", "byRole": "DIRECTOR", "at": "2026-04-09T09:00:00Z",
                    "expiresAt": "2026-05-01T00:00:00Z", "reason": "flytt"}]}
                """.formatted(messages));
    }

    private static Finding late(Report report) {
        return report.about("SOL-5-3").get(0);
    }

    private static List<String> notes(Report report) {
        return report.notes().stream().map(Text::en).toList();
    }

    @Test
    void theOutcomeStandsAndSoDoesTheDecision() {
        Report report = SOLLENTUNA.check(document(MESSAGE), Question.at(AS_OF));
        assertThat(late(report).outcome()).isEqualTo(Outcome.VIOLATED);
        assertThat(late(report).decision())
                .extracting(decision -> Objects.requireNonNull(decision).pointer())
                .isEqualTo("/findingDecisions/0");
        assertThat(notes(report)).contains("Decisions on nothing that this report finds: /findingDecisions/1.");
    }

    @Test
    void aQuestionAboutAPartTellsOfThatPartAlone() {
        Report report = SOLLENTUNA.check(document(MESSAGE), Question.at(AS_OF).about("/accounts/0/messages/0"));
        assertThat(late(report).decision()).isNotNull();
        assertThat(notes(report)).noneMatch(note -> note.contains("findingDecisions"));
    }

    @Test
    void whatIsJudgedByItselfHasItsDecisionToo() {
        Report report = SOLLENTUNA
                .open(document(""), Question.at(AS_OF))
                .check(new CaseReader().readItem("{\"account\": \"fb\", \"message\": " + MESSAGE + "}"));
        assertThat(late(report).decision()).isInstanceOf(RecordedDecision.class);
        assertThat(notes(report)).noneMatch(note -> note.contains("findingDecisions"));
    }

    @Test
    void aDecisionThatMakesNoSenseIsAnErrorAndNothingElseIs() {
        Report report = SOLLENTUNA.check(document(MESSAGE), Question.at(Instant.parse("2026-04-09T08:59:59Z")));
        assertThat(report.errors())
                .allSatisfy(error -> assertThat(error.code()).isEqualTo(InputErrorCode.AFTER_AS_OF))
                .hasSize(2);
        assertThat(late(report).decision()).isNull();
    }
}
