package se.klartecken.tables;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.klartecken.Cases;
import se.klartecken.Policies;
import se.klartecken.Question;
import se.klartecken.clause.Language;
import se.klartecken.json.CaseReader;
import se.klartecken.model.Case;
import se.klartecken.model.CaseBuilder;
import se.klartecken.model.FindingDecision;
import se.klartecken.model.Role;
import se.klartecken.report.Finding;
import se.klartecken.report.Report;

class FindingsTableTest {

    private static List<NamedCsvRecord> rows(Report report, Language language) throws IOException {
        var out = new StringBuilder();
        FindingsTable.write(report, language, out);
        assertThat(out.charAt(0)).isEqualTo('\uFEFF');
        try (CsvReader<NamedCsvRecord> records =
                CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(out.substring(1))) {
            return records.stream().toList();
        }
    }

    @Test
    void aRowForEachFindingInTheOrderOfTheReport() throws IOException {
        Report report = Cases.report("stockholm", Cases.example("stockholm-easter-2026.json"));
        List<NamedCsvRecord> rows = rows(report, Language.SV);
        assertThat(rows)
                .extracting(row -> row.getField("id"))
                .containsExactlyElementsOf(
                        report.findings().stream().map(Finding::id).toList())
                .hasSize(62);
        assertThat(rows).allSatisfy(row -> assertThat(row.getField("regel")).startsWith("STO"));
    }

    /** Two in the afternoon on Maundy Thursday; the next working day is the Tuesday after Easter, to its end. */
    @Test
    void everythingThatIsNeededToShareTheWorkOut() throws IOException {
        Report report = Policies.named("sollentuna")
                .check(
                        Cases.question("=fb", "m/1", "[]"),
                        Question.at(Instant.parse("2026-04-03T10:00:00Z")).about("/accounts/0/messages/0"));
        NamedCsvRecord row = rows(report, Language.EN).stream()
                .filter(it -> it.getField("clause").equals("SOL-5-3"))
                .findFirst()
                .orElseThrow();
        assertThat(row.getField("id")).isEqualTo("SOL-5-3@=fb/m~11");
        assertThat(row.getField("account")).isEqualTo("'=fb");
        assertThat(row.getField("post or message")).isEqualTo("m/1");
        assertThat(row.getField("organisation")).isEmpty();
        assertThat(row.getField("force")).isEqualTo("should");
        assertThat(row.getField("outcome")).isEqualTo("Pending");
        assertThat(row.getField("to do")).isEqualTo("answer the question");
        assertThat(row.getField("due")).isEqualTo("2026-04-08 00:00:00");
        assertThat(row.getField("source"))
                .endsWith(report.about("SOL-5-3").get(0).clause().citation().locator());
    }

    @Test
    void aDecisionStandsBesideItsFinding() throws IOException {
        Instant asOf = Instant.parse("2026-04-08T10:00:00Z");
        var decision = new FindingDecision(
                "SOL-5-3@fb/m1", Role.DIRECTOR, asOf, Instant.parse("2026-06-30T22:00:00Z"), "flytt");
        Case content = CaseBuilder.builder(Cases.question("fb", "m1", "[]").content())
                .findingDecisions(List.of(decision))
                .build();
        List<NamedCsvRecord> rows = rows(Policies.named("sollentuna").check(content, Question.at(asOf)), Language.EN);
        assertThat(rows)
                .allSatisfy(row -> assertThat(row.getField("decision in force until"))
                        .isEqualTo(row.getField("id").equals("SOL-5-3@fb/m1") ? "2026-07-01 00:00:00" : ""));
        assertThat(rows).anyMatch(row -> row.getField("id").equals("SOL-5-3@fb/m1"));
    }

    /** What is judged by itself, in a case that lies open, has the same cells. */
    @Test
    void aMessageByItselfHasItsAccount() throws IOException {
        Report report = Policies.named("sollentuna")
                .open(Cases.question("fb", "m1", "[]"), Question.at(Instant.parse("2026-04-08T10:00:00Z")))
                .check(new CaseReader().readItem("""
                        {"account": "fb", "message": {"id": "m2", "kind": "QUESTION", "replies": [],
                         "receivedAt": "2026-04-02T14:00:00+02:00"}}"""));
        assertThat(rows(report, Language.EN)).isNotEmpty().allSatisfy(row -> {
            assertThat(row.getField("account")).isEqualTo("fb");
            assertThat(row.getField("post or message")).isEqualTo("m2");
        });
    }

    @Test
    void missingFactsAndOrganisationsHaveTheirCells() throws IOException {
        Report report = Cases.report("stockholm", Cases.example("stockholm-easter-2026.json"));
        List<NamedCsvRecord> rows = rows(report, Language.EN);
        for (int i = 0; i < rows.size(); i++) {
            Finding finding = report.findings().get(i);
            assertThat(rows.get(i).getField("missing")).isEqualTo(String.join(" ", finding.missing()));
            assertThat(rows.get(i).getField("organisation").isEmpty())
                    .isEqualTo(!finding.subject().startsWith("/organisations/"));
            assertThat(rows.get(i).getField("account").isEmpty())
                    .isEqualTo(!finding.subject().startsWith("/accounts/"));
        }
    }
}
