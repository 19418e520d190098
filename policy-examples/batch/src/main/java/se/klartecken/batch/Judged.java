package se.klartecken.batch;

import se.klartecken.report.Report;

/**
 * What is said of a line.
 *
 * @param isCase whether it held a case, whose record tells its instant and its notes
 */
record Judged(Report report, boolean isCase) {}
