package se.klartecken.report;

import java.io.IOException;
import se.klartecken.clause.Language;

/** A way to show a report. It shows what the report holds and nothing of the case. */
public interface ReportRenderer {

    /**
     * Writes a report.
     *
     * @param out where to; text without control characters other than line feeds
     */
    void render(Report report, Language language, Appendable out) throws IOException;
}
