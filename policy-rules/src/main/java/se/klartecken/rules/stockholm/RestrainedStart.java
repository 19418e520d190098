package se.klartecken.rules.stockholm;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.klartecken.input.Place;
import se.klartecken.model.AccountStart;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.AccountIn;
import se.klartecken.rules.facts.View;

/** An account started, or to be started, while restraint is asked for. */
public final class RestrainedStart extends View {

    private final @Nullable AccountStart start;
    private final Restraint restraint;

    public RestrainedStart(AccountIn account) {
        super(account.file(), account.subject());
        this.start = account.it().start();
        this.restraint = new Restraint(account);
    }

    public Answer startedUnderRestraint() {
        LocalDate day = start == null ? null : start.startedOn();
        Place at = place().at("startedOn");
        return restraint.heldOn(day, at);
    }

    public Answer restraintConsidered() {
        return restraint.kept(
                is(start == null ? null : start.restrictionConsidered(), place(), "restrictionConsidered"));
    }

    private Place place() {
        return subject().place().at("start");
    }
}
