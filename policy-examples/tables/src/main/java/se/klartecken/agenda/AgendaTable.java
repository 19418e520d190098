package se.klartecken.agenda;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import se.klartecken.clause.Language;
import se.klartecken.clause.Text;
import se.klartecken.report.Finding;
import se.klartecken.tables.SubjectIds;
import se.klartecken.tables.TableWriter;
import se.klartecken.tables.Times;

/** An agenda as a table: a row for each deadline, then one for each month of a duty that comes back. */
public final class AgendaTable {

    private static final List<Text> HEADER = List.of(
            new Text("senast", "due"),
            new Text("varje år i", "every year in"),
            new Text("id", "id"),
            new Text("organisation", "organisation"),
            new Text("konto", "account"),
            new Text("inlägg eller meddelande", "post or message"),
            new Text("regel", "clause"),
            new Text("kravnivå", "force"),
            new Text("utfall", "outcome"),
            new Text("att göra", "to do"));

    private final AgendaWords words;

    private AgendaTable(Language language) {
        this.words = new AgendaWords(language);
    }

    /** Writes the table as all others are written. */
    public static void write(Agenda agenda, Language language, Appendable out) throws IOException {
        var table = new AgendaTable(language);
        var rows = new ArrayList<List<String>>();
        agenda.open().forEach(finding -> rows.add(table.row(finding)));
        agenda.yearly().forEach(duty -> rows.add(table.row(duty)));
        TableWriter.write(HEADER.stream().map(header -> header.in(language)).toList(), rows, out);
    }

    private List<String> row(Finding finding) {
        SubjectIds ids = SubjectIds.of(finding);
        return List.of(
                Times.of(Agenda.due(finding).dueAt()),
                "",
                finding.id(),
                ids.organisation(),
                ids.account(),
                ids.item(),
                finding.clause().id(),
                words.of(finding.force()),
                words.of(finding.outcome().label()),
                words.toDo(finding));
    }

    private List<String> row(YearlyDuty duty) {
        return List.of(
                "",
                words.month(duty.month()),
                "",
                duty.organisation(),
                "",
                "",
                duty.citation(),
                words.of(duty.clauses().get(0).obligation().label()),
                "",
                words.say("rapportera konton", "report accounts"));
    }
}
