package se.klartecken.rules.sollentuna;

import org.jspecify.annotations.Nullable;
import se.klartecken.input.Place;
import se.klartecken.model.GraphicProfile;
import se.klartecken.model.Sender;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.AccountFacts;
import se.klartecken.rules.facts.AccountIn;

/** A forum of the municipality's own, as it looks. */
public final class OwnForum extends AccountFacts {

    private final @Nullable Sender sender;

    public OwnForum(AccountIn account) {
        super(account);
        this.sender = account.it().sender();
    }

    public Answer programmePossible() {
        return is(sender == null ? null : sender.graphicProgrammePossible(), place(), "graphicProgrammePossible");
    }

    /** Where the profile is not recorded, somebody may have attested it. */
    public Answer followsProgramme() {
        return holds(
                        sender == null ? null : sender.graphicProfile(),
                        place(),
                        "graphicProfile",
                        GraphicProfile.CITY::equals)
                .orElse(file().records().assessed("SOL-3-4", subject()))
                .orElse(file().records().attested("GRAPHIC_PROFILE", subject()));
    }

    private Place place() {
        return subject().place().at("sender");
    }
}
