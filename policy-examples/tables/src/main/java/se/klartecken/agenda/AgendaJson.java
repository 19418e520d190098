package se.klartecken.agenda;

import java.io.StringWriter;
import java.util.List;
import se.klartecken.clause.Clause;
import se.klartecken.json.ReportParts;
import se.klartecken.report.Report;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** An agenda for programs: the findings as they stand in a report, and the duties that come back. */
public final class AgendaJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private AgendaJson() {}

    /** The agenda on one line. */
    public static String write(Agenda agenda) {
        var text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            out.writeStartObject();
            ReportParts.ruleSet(out, agenda.report());
            ReportParts.checkedAt(out, agenda.report());
            ReportParts.findings(out, dated(agenda));
            out.writeArrayPropertyStart("yearly");
            agenda.yearly().forEach(duty -> write(out, duty));
            out.writeEndArray();
            ReportParts.errors(out, agenda.report());
            out.writeEndObject();
        }
        return text.toString();
    }

    private static Report dated(Agenda agenda) {
        Report report = agenda.report();
        return Report.of(
                report.policy(),
                report.edition(),
                report.ruleSetDigest(),
                report.checkedAt(),
                agenda.open(),
                List.of(),
                List.of());
    }

    private static void write(JsonGenerator out, YearlyDuty duty) {
        out.writeStartObject();
        ReportParts.text(out, "organisation", duty.organisation());
        ReportParts.text(out, "month", duty.month().name());
        ReportParts.text(out, "next", duty.next().toString());
        ReportParts.texts(
                out, "clauses", duty.clauses().stream().map(Clause::id).toList());
        out.writeEndObject();
    }
}
