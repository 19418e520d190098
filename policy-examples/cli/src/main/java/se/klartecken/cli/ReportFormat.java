package se.klartecken.cli;

import java.io.IOException;
import java.io.PrintWriter;
import se.klartecken.clause.Language;
import se.klartecken.json.ReportWriter;
import se.klartecken.report.MarkdownRenderer;
import se.klartecken.report.Report;
import se.klartecken.report.TextRenderer;

/** A form in which a report can be printed. */
enum ReportFormat {
    TEXT {
        @Override
        void print(Report report, Language language, PrintWriter out) throws IOException {
            new TextRenderer().render(report, language, out);
        }
    },
    /** Holds both languages, whichever is asked for. */
    JSON {
        @Override
        void print(Report report, Language language, PrintWriter out) {
            out.append(ReportWriter.write(report)).append('\n');
        }
    },
    MARKDOWN {
        @Override
        void print(Report report, Language language, PrintWriter out) throws IOException {
            new MarkdownRenderer().render(report, language, out);
        }
    };

    abstract void print(Report report, Language language, PrintWriter out) throws IOException;
}
