package se.klartecken.rules.stockholm;

import se.klartecken.input.Place;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.UseFacts;
import se.klartecken.rules.facts.UseIn;

/** A use of personal data in a post, while restraint is asked for. */
public final class RestrainedUse extends UseFacts {

    private final Restraint restraint;

    public RestrainedUse(UseIn use) {
        super(use);
        this.restraint = new Restraint(use.post().account());
    }

    public Answer restraintHeld() {
        Place published = use().post().subject().place().at(isAhead() ? "plannedAt" : "publishedAt");
        return onTheCitysAccount().and(restraint.heldOn(use().post().publishedOn(), published));
    }

    /** Whether it was found necessary all the same; a person can say so once for the whole account, too. */
    public Answer publishedForAReason() {
        Answer reason = states(use().it().necessityReason(), subject().place(), "necessityReason");
        return restraint.kept(reason.orElse(file().records().assessed("STOH-LAG-8", subject())));
    }
}
