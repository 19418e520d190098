package se.klartecken.rules.stockholm;

import se.klartecken.input.Place;
import se.klartecken.model.MonitoringFunction;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.OrganisationIn;
import se.klartecken.rules.facts.View;

/** Who in an organisation watches what comes in. */
public final class MonitoringByOrganisation extends View {

    private final OrganisationIn organisation;

    public MonitoringByOrganisation(OrganisationIn organisation) {
        super(organisation.file(), organisation.subject());
        this.organisation = organisation;
    }

    /** A function that has a name and somebody in it. */
    public Answer functionInPlace() {
        MonitoringFunction function = organisation.it().monitoringFunction();
        Place at = subject().place().at("monitoringFunction");
        return states(function == null ? null : function.name(), at, "name")
                .and(any(
                        function == null ? null : function.members(),
                        at,
                        "members",
                        (member, place) -> Answer.known(true, place)));
    }
}
