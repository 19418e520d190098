package se.klartecken.benchmarks.floor;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import se.klartecken.input.Item;
import se.klartecken.model.Case;
import se.klartecken.model.IncomingMessage;
import se.klartecken.report.Finding;

/** Sollentuna's clauses on messages, by hand. */
public final class SollentunaMessages implements Floor {

    private static final List<String> CHAPTERS = List.of("04-hantera-information", "05-svarstider");

    private final HandlingRules handling;
    private final ForwardingRules forwarding;
    private final ResponseRules responses;

    public SollentunaMessages() {
        Wording wording = Wording.of("sollentuna", CHAPTERS);
        this.handling = new HandlingRules(wording);
        this.forwarding = new ForwardingRules(wording);
        this.responses = new ResponseRules(wording);
    }

    @Override
    public FloorCase open(Case content, Instant asOf, boolean explained) {
        var town = new OpenTown(content);
        return item -> check(item, town, asOf, explained);
    }

    private List<Finding> check(Item item, OpenTown town, Instant asOf, boolean explained) {
        IncomingMessage message = Objects.requireNonNull(item.message(), "messages alone");
        OpenAccount account = town.account(item.account());
        Spot spot = Spot.item(account.spot(), "/message", message.id(), false);
        var found = new FindingList(explained);
        var it = new Handling(message, spot, account);
        var clock = new ResponseClock(it);
        handling.check(it, found);
        forwarding.important(it, found);
        responses.withoutTime(it, clock, found);
        forwarding.competence(it, found);
        responses.inTime(it, clock, asOf, found);
        return found.all();
    }
}
