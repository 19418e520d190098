package se.klartecken.cli;

import se.klartecken.Policy;
import se.klartecken.html.HtmlRenderer;
import se.klartecken.input.CaseDocument;
import se.klartecken.json.ReportWriter;
import se.klartecken.report.MarkdownRenderer;
import se.klartecken.report.ReportRenderer;
import se.klartecken.report.TextRenderer;

/** A form in which a report can be printed. */
enum ReportFormat {
    TEXT {
        @Override
        ReportRenderer renderer(Policy policy, CaseDocument document, FailOn failOn) {
            return new TextRenderer();
        }
    },
    /** Holds both languages, whichever is asked for. */
    JSON {
        @Override
        ReportRenderer renderer(Policy policy, CaseDocument document, FailOn failOn) {
            return (report, language, out) ->
                    out.append(ReportWriter.write(report)).append('\n');
        }
    },
    MARKDOWN {
        @Override
        ReportRenderer renderer(Policy policy, CaseDocument document, FailOn failOn) {
            return new MarkdownRenderer();
        }
    },
    HTML {
        @Override
        ReportRenderer renderer(Policy policy, CaseDocument document, FailOn failOn) {
            return HtmlRenderer.of(policy).with(document);
        }
    },
    JUNIT {
        @Override
        ReportRenderer renderer(Policy policy, CaseDocument document, FailOn failOn) {
            return new JUnitRenderer(failOn);
        }
    };

    /** What writes reports of a case in that form. */
    abstract ReportRenderer renderer(Policy policy, CaseDocument document, FailOn failOn);
}
