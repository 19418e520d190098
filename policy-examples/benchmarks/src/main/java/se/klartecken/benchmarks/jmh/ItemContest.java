package se.klartecken.benchmarks.jmh;

import java.util.List;
import java.util.Objects;
import se.klartecken.OpenCase;
import se.klartecken.Policies;
import se.klartecken.Question;
import se.klartecken.benchmarks.data.Times;
import se.klartecken.benchmarks.data.Town;
import se.klartecken.benchmarks.floor.Floor;
import se.klartecken.benchmarks.floor.FloorCase;
import se.klartecken.input.CaseDocument;
import se.klartecken.input.Item;
import se.klartecken.input.ItemDocument;
import se.klartecken.input.ScreenedCase;
import se.klartecken.input.Screening;
import se.klartecken.report.Finding;
import se.klartecken.report.Report;

/** The library and the hand-written rules before the same open case, one item after the other. */
abstract class ItemContest {

    private final Ring<ItemDocument> items;
    private final OpenCase open;
    private final OpenCase explained;
    private final ScreenedCase screened;
    private final FloorCase floor;
    private final FloorCase floorExplained;

    ItemContest(Town town, List<Item> items, Floor floor) {
        this.items = new Ring<>(items.stream().map(ItemDocument::of).toList());
        Question question = Question.at(Times.AS_OF);
        this.open = Policies.named(town.policy()).open(town.content(), question);
        this.explained = Policies.named(town.policy()).open(town.content(), question.explained());
        this.screened = Screening.open(CaseDocument.of(town.content()), Times.AS_OF);
        this.floor = floor.open(town.content(), Times.AS_OF, false);
        this.floorExplained = floor.open(town.content(), Times.AS_OF, true);
        for (int index = 0; index < items.size(); index++) {
            Alike.require(open.check(items.get(index)), this.floor.check(items.get(index)));
            Alike.require(explained.check(items.get(index)), floorExplained.check(items.get(index)));
        }
    }

    final Report library() {
        return open.check(items.next());
    }

    final Report libraryExplaining() {
        return explained.check(items.next());
    }

    /** Screened by the same screening. */
    final List<Finding> byHand() {
        return floor.check(screened(items.next()));
    }

    final List<Finding> byHandExplaining() {
        return floorExplained.check(screened(items.next()));
    }

    /** As if nobody could make a mistake in the input. */
    final List<Finding> byHandUnscreened() {
        return floor.check(content(items.next()));
    }

    private Item screened(ItemDocument document) {
        return content(screened.screen(document));
    }

    private static Item content(ItemDocument document) {
        return Objects.requireNonNull(document.item());
    }
}
