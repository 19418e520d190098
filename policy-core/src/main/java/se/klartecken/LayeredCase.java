package se.klartecken;

import se.klartecken.input.ItemDocument;
import se.klartecken.report.Report;

/** A case that lies open before two policies. */
record LayeredCase(OpenCase general, OpenCase further, LayeredReports reports, int atMost) implements OpenCase {

    @Override
    public Report report() {
        return reports.together(general.report(), further.report(), atMost);
    }

    @Override
    public Report check(ItemDocument item) {
        return reports.together(general.check(item), further.check(item), atMost);
    }
}
