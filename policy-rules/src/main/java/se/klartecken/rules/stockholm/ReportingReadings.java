package se.klartecken.rules.stockholm;

import se.klartecken.clause.Reading;
import se.klartecken.rules.facts.Flag;

/** What the chapter on reporting accounts leaves open. */
public final class ReportingReadings {

    public static final Reading<Flag> EARLY_REPORT_COUNTS = Reading.of("earlyReportCounts", Flag.FALSE);

    public static final Reading<Flag> NIL_REPORT_REQUIRED = Reading.of("nilReportRequired", Flag.FALSE);

    private ReportingReadings() {}
}
