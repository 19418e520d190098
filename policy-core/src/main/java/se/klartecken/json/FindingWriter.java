package se.klartecken.json;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.klartecken.calendar.Deadline;
import se.klartecken.clause.Citation;
import se.klartecken.report.Basis;
import se.klartecken.report.Finding;
import se.klartecken.report.RecordedDecision;
import se.klartecken.report.Step;
import tools.jackson.core.JsonGenerator;

/** A finding as it stands in a report. */
final class FindingWriter {

    private FindingWriter() {}

    static void write(JsonGenerator out, Finding finding) {
        out.writeStartObject();
        Texts.property(out, "id", finding.id());
        Texts.property(out, "clause", finding.clause().id());
        Texts.list(out, "alsoCites", finding.alsoCites());
        boolean ofTheText = finding.basis() != Basis.LOCAL;
        Texts.property(
                out, "obligation", ofTheText ? finding.clause().obligation().name() : null);
        Texts.property(out, "outcome", finding.outcome().name());
        Texts.property(out, "basis", finding.basis().name());
        Texts.property(out, "subject", finding.subject());
        citation(out, finding.clause().citation());
        out.writeObjectPropertyStart("message");
        Texts.inBothLanguages(out, finding.message());
        out.writeEndObject();
        Texts.list(out, "because", finding.because());
        Texts.list(out, "missing", finding.missing());
        readings(out, finding.readings());
        deadline(out, finding.deadline());
        Texts.list(out, "remedy", finding.remedy().stream().map(Step::name).toList());
        decision(out, finding.decision());
        out.writeEndObject();
    }

    private static void decision(JsonGenerator out, @Nullable RecordedDecision decision) {
        if (decision == null) {
            out.writeNullProperty("decision");
            return;
        }
        out.writeObjectPropertyStart("decision");
        Texts.property(out, "pointer", decision.pointer());
        Texts.property(out, "byRole", decision.byRole().name());
        ReportParts.instant(out, "at", decision.at());
        ReportParts.instant(out, "expiresAt", decision.expiresAt());
        out.writeEndObject();
    }

    private static void citation(JsonGenerator out, Citation citation) {
        out.writeObjectPropertyStart("citation");
        Texts.property(out, "document", citation.document());
        Texts.property(out, "section", citation.section());
        Texts.property(out, "locator", citation.locator());
        out.writeEndObject();
    }

    private static void readings(JsonGenerator out, Map<String, String> readings) {
        out.writeObjectPropertyStart("readings");
        new TreeMap<>(readings).forEach((name, choice) -> Texts.property(out, name, choice));
        out.writeEndObject();
    }

    private static void deadline(JsonGenerator out, @Nullable Deadline deadline) {
        if (deadline == null) {
            out.writeNullProperty("deadline");
        } else {
            out.writeName("deadline");
            ReportParts.deadline(out, deadline);
        }
    }
}
