package se.klartecken.input;

import se.klartecken.model.IncomingMessage;
import se.klartecken.model.Post;

/** Looks at posts and messages, with all that is in them. */
final class ItemChecks {

    private final Faults faults;
    private final Ids ids;
    private final Births births;
    private final Positions positions;

    ItemChecks(Faults faults, Ids ids, Births births, Positions positions) {
        this.faults = faults;
        this.ids = ids;
        this.births = births;
        this.positions = positions;
    }

    void post(Place at, Post post) {
        PostChecks.check(faults, ids, at, post);
        var uses = new UseChecks(faults, ids, births, post);
        Place list = at.at("personalData");
        positions.forEach(list, post.personalData(), (index, use) -> uses.check(list.at(index), use));
    }

    void message(Place at, IncomingMessage message) {
        MessageChecks.check(faults, ids, at, message);
    }
}
