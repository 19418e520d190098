package se.klartecken.rules.stockholm;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klartecken.model.Deviation;
import se.klartecken.report.Step;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.answer.Place;
import se.klartecken.rules.facts.OrganisationIn;
import se.klartecken.rules.facts.View;

/**
 * How an organisation applies the policy and follows it up. A rule about keeping rules looks at the departures that the
 * organisation itself has recorded, not at what other clauses find.
 */
public final class FollowUpByOrganisation extends View {

    private final OrganisationIn organisation;

    public FollowUpByOrganisation(OrganisationIn organisation) {
        super(organisation.file(), organisation.subject());
        this.organisation = organisation;
    }

    /** Whether it has decided on any routine. */
    public Answer routinesDecided() {
        return any(
                organisation.it().routines(),
                subject().place(),
                "routines",
                (routine, at) -> holds(routine.decidedOn(), at, "decidedOn", it -> true)
                        .and(holds(routine.decidedByRole(), at, "decidedByRole", it -> true)));
    }

    public Answer hasDeviations() {
        return any(organisation.it().deviations(), subject().place(), "deviations", (it, at) -> Answer.known(true, at));
    }

    /** Whether for each of them it was seen to that the policy is followed again. */
    public Answer deviationsSecured() {
        return every((deviation, at) -> recorded(deviation.securedAt(), at, "securedAt"));
    }

    /** Whether for each of them it was followed up that the policy is followed. */
    public Answer deviationsFollowedUp() {
        return every((deviation, at) -> recorded(deviation.followedUpAt(), at, "followedUpAt"));
    }

    public List<Step> handle() {
        return List.of(Step.HANDLE);
    }

    private static Answer recorded(@Nullable Instant event, Place at, String property) {
        return Answer.known(event != null, event == null ? at : at.at(property));
    }

    private Answer every(Ask<Deviation> ask) {
        List<Deviation> deviations = organisation.it().deviations();
        Place at = subject().place().at("deviations");
        return deviations == null ? Answer.missing(at) : Answer.allOf(each(deviations, at, ask));
    }
}
