package se.klartecken.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import se.klartecken.calendar.Deadline;
import se.klartecken.clause.SubjectKind;
import se.klartecken.report.Finding;
import se.klartecken.report.Report;

/** Whole weeks by the clock in Stockholm. */
final class Weeks {

    private Weeks() {}

    static Instant later(Instant instant, int weeks) {
        return instant.atZone(SpecialDays.ZONE).plusWeeks(weeks).toInstant();
    }

    /** What takes longer may reach Easter, or the day on which clocks are set to summer time. */
    private static final Duration QUIET = Duration.ofDays(14);

    /** What is soon due for messages, by clause and place, as it would be some weeks later. */
    static Map<String, String> due(Report report, int weeks) {
        var due = new TreeMap<String, String>();
        for (Finding finding : report.findings()) {
            if (isAboutAMessage(finding) && finding.deadline() != null && isSoon(finding.deadline())) {
                Instant at = later(finding.deadline().dueAt().toInstant(), weeks);
                due.put(Said.place(finding), finding.outcome() + " " + at);
            }
        }
        return due;
    }

    private static boolean isSoon(Deadline deadline) {
        return Duration.between(deadline.startsAt(), deadline.dueAt()).compareTo(QUIET) <= 0;
    }

    private static boolean isAboutAMessage(Finding finding) {
        return finding.clause().concerns().contains(SubjectKind.MESSAGE)
                && finding.subject().contains("/messages/");
    }
}
