package se.klartecken.batch;

import java.io.OutputStream;
import java.util.TreeMap;
import se.klartecken.Question;
import se.klartecken.json.ReportParts;
import se.klartecken.report.Report;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes the lines of an output. */
final class Records implements AutoCloseable {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().rootValueSeparator("").build();

    private final JsonGenerator out;

    Records(OutputStream out) {
        this.out = FACTORY.createGenerator(ObjectWriteContext.empty(), out);
    }

    /** The first line: what is the same for all records. */
    void header(Report ofNothing, Question question, int longestLine) {
        out.writeStartObject();
        ReportParts.ruleSet(out, ofNothing);
        ReportParts.instant(out, "asOf", question.asOf());
        out.writeBooleanProperty("explain", question.explain());
        out.writeObjectPropertyStart("readings");
        new TreeMap<>(question.readings()).forEach(out::writeStringProperty);
        out.writeEndObject();
        out.writeNumberProperty("longestLine", longestLine);
        ReportParts.notes(out, ofNothing);
        end();
    }

    void record(long line, Judged judged) {
        out.writeStartObject();
        out.writeNumberProperty("line", line);
        if (judged.isCase()) {
            ReportParts.checkedAt(out, judged.report());
        }
        ReportParts.outcome(out, judged.report());
        ReportParts.findings(out, judged.report());
        ReportParts.errors(out, judged.report());
        if (judged.isCase()) {
            ReportParts.notes(out, judged.report());
        }
        end();
    }

    private void end() {
        out.writeEndObject();
        out.writeRaw('\n');
    }

    @Override
    public void close() {
        out.close();
    }
}
