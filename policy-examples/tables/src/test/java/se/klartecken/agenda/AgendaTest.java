package se.klartecken.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.klartecken.Cases;
import se.klartecken.Policies;
import se.klartecken.Question;
import se.klartecken.clause.Language;
import se.klartecken.input.CaseDocument;
import se.klartecken.json.CaseReader;
import se.klartecken.report.Finding;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AgendaTest {

    private static final String LATE = "[{\"kind\": \"ANSWER\", \"at\": \"2026-04-13T10:00:00+02:00\"}]";

    private static Agenda agenda(String policy, CaseDocument document, String asOf) {
        return Agenda.of(Policies.named(policy), document, Question.at(Instant.parse(asOf)));
    }

    private static List<String> open(String replies, String asOf) {
        return agenda("sollentuna", Cases.question("fb", "m1", replies), asOf).open().stream()
                .map(Finding::id)
                .toList();
    }

    /** Before its time is out and after it; once it is answered, in time or too late, nothing is left to do. */
    @Test
    void holdsWhatIsLeftToDo() {
        assertThat(open("[]", "2026-04-03T10:00:00Z")).containsExactly("SOL-5-3@fb/m1");
        assertThat(open("[]", "2026-04-15T10:00:00Z")).containsExactly("SOL-5-3@fb/m1");
        assertThat(open(LATE, "2026-04-15T10:00:00Z")).isEmpty();
        assertThat(open(LATE.replace("04-13T10", "04-02T15"), "2026-04-15T10:00:00Z"))
                .isEmpty();
    }

    @Test
    void theEarliestIsFirst() {
        Agenda agenda = agenda("sollentuna", Cases.example("sollentuna-easter-2026.json"), "2026-04-20T07:00:00Z");
        assertThat(agenda.open())
                .hasSizeGreaterThan(1)
                .isSortedAccordingTo((one, other) -> Agenda.due(one)
                        .dueAt()
                        .toInstant()
                        .compareTo(Agenda.due(other).dueAt().toInstant()));
    }

    /** The month that has begun is the next one until it is over. */
    @Test
    void reportingComesBackInFebruaryAndSeptember() {
        CaseDocument document = new CaseReader().read("""
                {"organisations": [{"id": "library", "kind": "ADMINISTRATION"}, {"id": "club", "kind": "ASSOCIATION"}]}
                """);
        assertThat(agenda("stockholm", document, "2026-02-28T22:59:59Z").yearly())
                .extracting(YearlyDuty::organisation, YearlyDuty::month, YearlyDuty::next)
                .containsExactly(
                        tuple("library", Month.FEBRUARY, LocalDate.parse("2026-02-01")),
                        tuple("library", Month.SEPTEMBER, LocalDate.parse("2026-09-01")));
        assertThat(agenda("stockholm", document, "2026-02-28T23:00:00Z").yearly())
                .extracting(YearlyDuty::next)
                .containsExactly(LocalDate.parse("2027-02-01"), LocalDate.parse("2026-09-01"));
        assertThat(agenda("stockholm", document, "2026-12-31T10:00:00Z").yearly())
                .extracting(YearlyDuty::next)
                .containsExactly(LocalDate.parse("2027-02-01"), LocalDate.parse("2027-09-01"));
        assertThat(agenda("sollentuna", document, "2026-02-28T10:00:00Z").yearly())
                .isEmpty();
    }

    /** The months are those of the text. */
    @Test
    void everyClauseThatComesBackNamesItsMonths() {
        CaseDocument document =
                new CaseReader().read("{\"organisations\": [{\"id\": \"library\", \"kind\": \"COMPANY\"}]}");
        for (YearlyDuty duty :
                agenda("stockholm", document, "2026-03-02T10:00:00Z").yearly()) {
            assertThat(duty.clauses()).hasSize(3).allSatisfy(clause -> {
                assertThat(clause.text().sv()).contains("i februari och i september");
                assertThat(clause.obligation().isDuty()).isTrue();
            });
        }
    }

    @Test
    void asJsonItHoldsFindingsAsAReportDoes() {
        Agenda agenda = agenda("sollentuna", Cases.question("f\\u001Bb", "m1", "[]"), "2026-04-03T10:00:00Z");
        String json = AgendaJson.write(agenda);
        assertThat(json).contains("f\\u001Bb").doesNotContain("\u001B");
        JsonNode read = JsonMapper.shared().readTree(json);
        assertThat(read.at("/policy").asString()).isEqualTo("sollentuna");
        assertThat(read.at("/checkedAt").asString()).isEqualTo("2026-04-03T12:00:00+02:00");
        assertThat(read.at("/findings")).hasSize(1);
        assertThat(read.at("/findings/0/deadline/dueAt").asString()).isEqualTo("2026-04-08T00:00:00+02:00");
        assertThat(read.at("/yearly")).isEmpty();
    }

    @Test
    void asATableAndAsText() throws IOException {
        Agenda agenda = agenda("sollentuna", Cases.question("fb", "m1", "[]"), "2026-04-08T10:00:00Z");
        var table = new StringBuilder();
        AgendaTable.write(agenda, Language.SV, table);
        assertThat(table.toString().lines().skip(1))
                .containsExactly("2026-04-08 00:00:00;;SOL-5-3@fb/m1;;fb;m1;SOL-5-3;bör;Följs inte;besvara frågan");
        var text = new StringBuilder();
        AgendaText.write(agenda, Language.EN, text);
        assertThat(text.toString())
                .isEqualTo("2026-04-08 00:00:00 +02:00  overdue  Answer the question: fb/m1 (SOL-5-3, should)\n");
        var nothing = new StringBuilder();
        AgendaText.write(
                agenda("sollentuna", Cases.question("fb", "m1", LATE), "2026-04-15T10:00:00Z"), Language.SV, nothing);
        assertThat(nothing.toString()).isEqualTo("inga tidsfrister\n");
    }
}
