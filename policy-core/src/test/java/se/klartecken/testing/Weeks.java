package se.klartecken.testing;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import se.klartecken.clause.SubjectKind;
import se.klartecken.report.Finding;
import se.klartecken.report.Report;

/** Whole weeks by the clock in Stockholm. */
final class Weeks {

    private Weeks() {}

    static Instant later(Instant instant, int weeks) {
        return instant.atZone(SpecialDays.ZONE).plusWeeks(weeks).toInstant();
    }

    /** What is due for messages, by clause and place, as it would be some weeks later. */
    static Map<String, String> due(Report report, int weeks) {
        var due = new TreeMap<String, String>();
        for (Finding finding : report.findings()) {
            if (isAboutAMessage(finding) && finding.deadline() != null) {
                Instant at = later(finding.deadline().dueAt().toInstant(), weeks);
                due.put(Said.place(finding), finding.outcome() + " " + at);
            }
        }
        return due;
    }

    private static boolean isAboutAMessage(Finding finding) {
        return finding.clause().concerns().contains(SubjectKind.MESSAGE)
                && finding.subject().contains("/messages/");
    }
}
