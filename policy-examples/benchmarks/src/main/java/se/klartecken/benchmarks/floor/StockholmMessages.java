package se.klartecken.benchmarks.floor;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import se.klartecken.input.Item;
import se.klartecken.model.Case;
import se.klartecken.model.IncomingMessage;
import se.klartecken.report.Finding;

/** Stockholm's clauses on messages, by hand. */
public final class StockholmMessages implements Floor {

    private static final List<String> CHAPTERS =
            List.of("03-dialog", "14-besvara-fragor", "15-allmanna-handlingar", "16-bevakning", "17-personuppgifter");

    private final AnswerRules answers;
    private final CaseRules cases;
    private final RemovalRules removals;

    public StockholmMessages() {
        Wording wording = Wording.of("stockholm", CHAPTERS);
        this.answers = new AnswerRules(wording);
        this.cases = new CaseRules(wording);
        this.removals = new RemovalRules(wording);
    }

    @Override
    public FloorCase open(Case content, Instant asOf, boolean explained) {
        var town = new OpenTown(content);
        return item -> check(item, town, explained);
    }

    private List<Finding> check(Item item, OpenTown town, boolean explained) {
        IncomingMessage message = Objects.requireNonNull(item.message(), "messages alone");
        OpenAccount account = town.account(item.account());
        Spot spot = Spot.item(account.spot(), "/message", message.id(), false);
        var found = new FindingList(explained);
        var handling = new Handling(message, spot, account);
        answers.check(handling, found);
        cases.check(handling, found);
        removals.check(handling, found);
        return found.all();
    }
}
