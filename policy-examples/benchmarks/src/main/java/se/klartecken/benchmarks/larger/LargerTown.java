package se.klartecken.benchmarks.larger;

import se.klartecken.benchmarks.compiled.StockholmsText;

/** Stockholm in all but its name and the number of its rules. */
public final class LargerTown extends StockholmsText {

    @Override
    public String name() {
        return "larger";
    }
}
