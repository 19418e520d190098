package se.klartecken.rules.stockholm;

import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.OrganisationIn;
import se.klartecken.rules.facts.View;

/** An organisation's routines, which the guide wants in line with the policy. */
public final class RoutinesOfOrganisation extends View {

    private final OrganisationIn organisation;

    public RoutinesOfOrganisation(OrganisationIn organisation) {
        super(organisation.file(), organisation.subject());
        this.organisation = organisation;
    }

    /** Whether there are any, and somebody attests that they follow the policy. */
    public Answer routinesFollowPolicy() {
        return hasRoutines().and(attested());
    }

    private Answer hasRoutines() {
        return any(organisation.it().routines(), subject().place(), "routines", (it, at) -> Answer.known(true, at));
    }

    private Answer attested() {
        return file().records()
                .assessed("STOH-INL-1", subject())
                .orElse(file().records().attested("ROUTINES", subject()));
    }
}
