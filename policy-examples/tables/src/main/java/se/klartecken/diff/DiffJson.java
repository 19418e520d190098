package se.klartecken.diff;

import java.io.StringWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klartecken.diff.ReportDiff.Change;
import se.klartecken.json.ReportParts;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What changed between two reports, for programs. */
public final class DiffJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private DiffJson() {}

    /** One object on one line: {@code policy}, {@code from}, {@code to}, {@code added}, {@code changed}, {@code gone}. */
    public static String write(KnownReport before, KnownReport now, ReportDiff diff) {
        var text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            out.writeStartObject();
            ReportParts.text(out, "policy", now.policy());
            side(out, "from", before);
            side(out, "to", now);
            findings(out, "added", diff.added());
            out.writeArrayPropertyStart("changed");
            diff.changed().forEach(change -> change(out, change));
            out.writeEndArray();
            findings(out, "gone", diff.gone());
            out.writeEndObject();
        }
        return text.toString();
    }

    private static void side(JsonGenerator out, String name, KnownReport report) {
        out.writeObjectPropertyStart(name);
        ReportParts.text(out, "checkedAt", report.checkedAt());
        ReportParts.text(out, "ruleSetDigest", report.ruleSetDigest());
        out.writeNumberProperty("errors", report.errors().size());
        out.writeEndObject();
    }

    private static void findings(JsonGenerator out, String name, List<KnownFinding> findings) {
        out.writeArrayPropertyStart(name);
        for (KnownFinding finding : findings) {
            out.writeStartObject();
            ReportParts.text(out, "id", finding.id());
            state(out, finding);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void change(JsonGenerator out, Change change) {
        out.writeStartObject();
        ReportParts.text(out, "id", change.now().id());
        out.writeObjectPropertyStart("before");
        state(out, change.before());
        out.writeEndObject();
        out.writeObjectPropertyStart("now");
        state(out, change.now());
        out.writeEndObject();
        out.writeEndObject();
    }

    private static void state(JsonGenerator out, KnownFinding finding) {
        ReportParts.text(out, "clause", finding.clause());
        ReportParts.text(out, "outcome", finding.outcome().name());
        ReportParts.text(out, "dueAt", due(finding));
        ReportParts.text(
                out,
                "decidedUntil",
                finding.decision() == null ? null : finding.decision().expiresAt());
        ReportParts.texts(out, "missing", finding.missing());
    }

    private static @Nullable String due(KnownFinding finding) {
        return finding.deadline() == null ? null : finding.deadline().dueAt();
    }
}
