package se.klartecken.flink;

import se.klartecken.json.ReportWriter;
import se.klartecken.report.Report;

/** What is found of an item when it comes: the library's own report, on one line, with the ids of what it is about. */
final class Findings {

    private Findings() {}

    static String line(Subject subject, Report report) {
        String ids = Json.line(subject.tree());
        String oneLine = String.join(
                "", ReportWriter.write(report).lines().map(String::strip).toList());
        return ids.substring(0, ids.length() - 1) + ",\"report\":" + oneLine + "}";
    }
}
