package se.klartecken.benchmarks.compiled;

import java.time.LocalDate;
import java.util.List;
import se.klartecken.clause.Catalogue;
import se.klartecken.clause.Reading;
import se.klartecken.clause.Readings;
import se.klartecken.rules.engine.RuleSet;
import se.klartecken.rules.facts.CalendarSettings;
import se.klartecken.rules.facts.ViewMaker;
import se.klartecken.rules.stockholm.Stockholm;

/** Stockholm in all but its name and its rules. */
public abstract class StockholmsText implements RuleSet {

    private final Stockholm stockholm = new Stockholm();

    @Override
    public LocalDate edition() {
        return stockholm.edition();
    }

    @Override
    public List<String> chapters() {
        return stockholm.chapters();
    }

    @Override
    public List<Reading<?>> readings() {
        return stockholm.readings();
    }

    @Override
    public CalendarSettings calendar(Readings readings) {
        return stockholm.calendar(readings);
    }

    @Override
    public ViewMaker views(Catalogue catalogue) {
        return stockholm.views(catalogue);
    }
}
