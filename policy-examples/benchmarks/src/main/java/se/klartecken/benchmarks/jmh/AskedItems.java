package se.klartecken.benchmarks.jmh;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import se.klartecken.OpenCase;
import se.klartecken.Policy;
import se.klartecken.Question;
import se.klartecken.benchmarks.data.Times;
import se.klartecken.benchmarks.data.Town;
import se.klartecken.benchmarks.floor.FactMaker;
import se.klartecken.benchmarks.floor.GivenFacts;
import se.klartecken.input.CaseDocument;
import se.klartecken.input.Item;
import se.klartecken.input.ItemDocument;
import se.klartecken.input.ScreenedCase;
import se.klartecken.input.Screening;
import se.klartecken.report.Report;

/** Posts or messages before an open case. */
record AskedItems(Town town, List<ItemDocument> items) implements Asked {

    static AskedItems of(Town town, List<Item> items) {
        return new AskedItems(town, items.stream().map(ItemDocument::of).toList());
    }

    @Override
    public int count() {
        return items.size();
    }

    @Override
    public Supplier<Report> by(Policy policy) {
        OpenCase open = policy.open(town.content(), Question.at(Times.AS_OF));
        var next = new Ring<>(items);
        return () -> open.check(next.next());
    }

    @Override
    public Supplier<GivenFacts> facts() {
        ScreenedCase screened = Screening.open(CaseDocument.of(town.content()), Times.AS_OF);
        var maker = new FactMaker(town.content(), Times.AS_OF);
        var next = new Ring<>(items);
        return () ->
                maker.of(Objects.requireNonNull(screened.screen(next.next()).item()));
    }
}
