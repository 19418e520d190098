package se.klartecken.json;

import java.io.StringWriter;
import java.util.function.Consumer;
import se.klartecken.calendar.Deadline;
import se.klartecken.report.Outcome;
import se.klartecken.report.Report;
import tools.jackson.core.JsonGenerator;

/**
 * Writes reports and deadlines as JSON. The names of the fields are a contract with whoever reads them; instants carry
 * the offset of Europe/Stockholm. The same report always gives the same text. Ids can hold anything, so that whatever a
 * terminal would obey, a person would not see or a page would take for a tag is written as an escape.
 */
public final class ReportWriter {

    private ReportWriter() {}

    /** A report, with a line for each property, {@code \n} as line end and none after the last line. */
    public static String write(Report report) {
        return text(out -> write(out, report));
    }

    /** A deadline alone, as it stands in a report. */
    public static String write(Deadline deadline) {
        return text(out -> ReportParts.deadline(out, deadline));
    }

    private static String text(Consumer<JsonGenerator> content) {
        var text = new StringWriter();
        try (JsonGenerator out = CaseWriter.prettyGenerator(text)) {
            content.accept(out);
        }
        return text.toString();
    }

    private static void write(JsonGenerator out, Report report) {
        out.writeStartObject();
        ReportParts.ruleSet(out, report);
        ReportParts.checkedAt(out, report);
        ReportParts.outcome(out, report);
        counts(out, report);
        ReportParts.findings(out, report);
        ReportParts.errors(out, report);
        ReportParts.notes(out, report);
        out.writeEndObject();
    }

    private static void counts(JsonGenerator out, Report report) {
        out.writeObjectPropertyStart("counts");
        for (Outcome outcome : Outcome.values()) {
            out.writeNumberProperty(outcome.name(), report.count(outcome));
        }
        out.writeEndObject();
    }
}
