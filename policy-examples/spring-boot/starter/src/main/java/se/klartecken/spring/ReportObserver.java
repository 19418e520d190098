package se.klartecken.spring;

import se.klartecken.report.Report;

/**
 * Hears of each report that a configured policy makes, on the thread that asked for it; every bean of this type does.
 * What it throws reaches whoever asked.
 */
@FunctionalInterface
public interface ReportObserver {

    void reported(Report report);
}
