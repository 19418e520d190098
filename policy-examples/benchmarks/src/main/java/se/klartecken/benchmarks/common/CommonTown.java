package se.klartecken.benchmarks.common;

import se.klartecken.benchmarks.compiled.StockholmsText;
import se.klartecken.clause.Catalogue;
import se.klartecken.rules.facts.ViewMaker;

/** Stockholm with the common rules in place of its own, and with the views that they look through. */
public final class CommonTown extends StockholmsText {

    @Override
    public String name() {
        return "common";
    }

    @Override
    public ViewMaker views(Catalogue catalogue) {
        return new CommonViews(super.views(catalogue).bounds());
    }
}
