package se.klartecken.spring;

import java.util.function.Consumer;
import se.klartecken.OpenCase;
import se.klartecken.input.ItemDocument;
import se.klartecken.report.Report;

/** An open case whose reports somebody else wants to know of. */
record ObservedCase(OpenCase open, Consumer<Report> observers) implements OpenCase {

    @Override
    public Report report() {
        return told(open.report());
    }

    @Override
    public Report check(ItemDocument item) {
        return told(open.check(item));
    }

    private Report told(Report report) {
        observers.accept(report);
        return report;
    }
}
