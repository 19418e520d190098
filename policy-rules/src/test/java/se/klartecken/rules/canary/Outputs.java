package se.klartecken.rules.canary;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import se.klartecken.OpenCase;
import se.klartecken.Policy;
import se.klartecken.Question;
import se.klartecken.clause.Language;
import se.klartecken.input.CaseDocument;
import se.klartecken.input.Item;
import se.klartecken.input.ItemDocument;
import se.klartecken.json.CaseReader;
import se.klartecken.json.ReportWriter;
import se.klartecken.report.MarkdownRenderer;
import se.klartecken.report.Report;
import se.klartecken.report.TextRenderer;

/** Everything that is made of a case and can leave a program, by the kind of output. */
final class Outputs {

    private Outputs() {}

    /** A report in every format and language, and as it stands in a debugger or a log. */
    static Map<String, String> of(Report report) {
        var outputs = new LinkedHashMap<String, String>();
        outputs.put("report as JSON", ReportWriter.write(report));
        for (Language language : Language.values()) {
            var text = new StringBuilder();
            var page = new StringBuilder();
            try {
                new TextRenderer().render(report, language, text);
                new MarkdownRenderer().render(report, language, page);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            outputs.put("report as text in " + language, text.toString());
            outputs.put("report as Markdown in " + language, page.toString());
        }
        outputs.put("Report.toString", report.toString());
        outputs.put("Finding.toString", report.findings().toString());
        outputs.put("InputError.toString", report.errors().toString());
        return outputs;
    }

    /** What is said of the posts and messages of a case one by one, and of itself as one of them. */
    static Map<String, String> oneByOne(Policy policy, String json, CaseDocument document, Question question) {
        var outputs = new LinkedHashMap<String, String>();
        ItemDocument none = new CaseReader().readItem(json);
        outputs.put("ItemDocument.toString", none.toString());
        OpenCase open = policy.open(OpenCases.withoutItems(document), question);
        outputs.put("of the case itself", ReportWriter.write(open.report()));
        outputs.put("of no item", ReportWriter.write(open.check(none)));
        for (Item item : OpenCases.items(document)) {
            ItemDocument read = ItemDocument.of(item);
            outputs.merge("of an item", ReportWriter.write(open.check(read)), String::concat);
            outputs.merge("ItemDocument.toString", read + " " + item, String::concat);
        }
        return outputs;
    }

    /** What was read, and what was wrong with it. */
    static Map<String, String> of(CaseDocument document) {
        var outputs = new LinkedHashMap<String, String>();
        outputs.put("CaseDocument.toString", document.toString());
        outputs.put("errors and rejected elements", document.errors() + " " + document.rejected());
        return outputs;
    }

    /** The text of every record and list in a case. */
    static String ofRecords(CaseDocument document) {
        var records = new StringBuilder();
        records(document.content(), records);
        return records.toString();
    }

    private static void records(Object value, StringBuilder out) {
        if (value instanceof Collection<?> items) {
            out.append(items).append('\n');
            items.forEach(item -> records(item, out));
        } else if (value instanceof Record record) {
            out.append(record).append('\n');
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                try {
                    Object inner = component.getAccessor().invoke(record);
                    if (inner instanceof Record || inner instanceof Collection<?>) {
                        records(inner, out);
                    }
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    /** An exception with its causes and what it suppressed. */
    static String of(Throwable thrown) {
        var text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
