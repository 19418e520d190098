package se.klartecken.tables;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import se.klartecken.clause.Citation;
import se.klartecken.clause.Language;
import se.klartecken.clause.Text;
import se.klartecken.report.Finding;
import se.klartecken.report.Report;

/** A report as a table: a row for each finding, with what somebody needs who shares the work out in a spreadsheet. */
public final class FindingsTable {

    private static final List<Text> HEADER = List.of(
            new Text("id", "id"),
            new Text("organisation", "organisation"),
            new Text("konto", "account"),
            new Text("inlägg eller meddelande", "post or message"),
            new Text("regel", "clause"),
            new Text("källa", "source"),
            new Text("kravnivå", "force"),
            new Text("utfall", "outcome"),
            new Text("beskrivning", "description"),
            new Text("att göra", "to do"),
            new Text("saknas", "missing"),
            new Text("senast", "due"),
            new Text("beslut gäller till", "decision in force until"));

    private FindingsTable() {}

    /** Writes the findings of a report, in its order. */
    public static void write(Report report, Language language, Appendable out) throws IOException {
        TableWriter.write(
                HEADER.stream().map(header -> header.in(language)).toList(),
                report.findings().stream()
                        .map(finding -> row(finding, language))
                        .toList(),
                out);
    }

    private static List<String> row(Finding finding, Language language) {
        SubjectIds ids = SubjectIds.of(finding);
        return List.of(
                finding.id(),
                ids.organisation(),
                ids.account(),
                ids.item(),
                finding.clause().id(),
                source(finding.clause().citation()),
                finding.force().in(language),
                finding.outcome().label().in(language),
                finding.message().in(language),
                finding.remedy().stream().map(step -> step.label().in(language)).collect(Collectors.joining("; ")),
                String.join(" ", finding.missing()),
                finding.deadline() == null ? "" : Times.of(finding.deadline().dueAt()),
                finding.decision() == null ? "" : Times.of(finding.decision().expiresAt()));
    }

    private static String source(Citation citation) {
        return citation.document() + ", " + citation.section() + ", " + citation.locator();
    }
}
