package se.klartecken.rules.stockholm;

import static se.klartecken.rules.stockholm.GuideReadings.ROUTINE_MUST_POSTDATE_POLICY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klartecken.input.Place;
import se.klartecken.model.Deviation;
import se.klartecken.model.Routine;
import se.klartecken.report.Step;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.OrganisationIn;
import se.klartecken.rules.facts.View;
import se.klartecken.rules.stockholm.GuideReadings.OlderRoutine;

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
                (routine, at) -> holds(routine.decidedOn(), at, "decidedOn", day -> hasCome(day))
                        .and(holds(routine.decidedByRole(), at, "decidedByRole", it -> true))
                        .and(madeForThePolicy(routine, at)));
    }

    /** A routine of the time before the policy was not decided to apply it; what that means is a reading. */
    private Answer madeForThePolicy(Routine routine, Place at) {
        LocalDate decided = routine.decidedOn();
        if (decided == null || !decided.isBefore(Stockholm.ADOPTED)) {
            return Answer.TRUE;
        }
        Answer off = file().reads(ROUTINE_MUST_POSTDATE_POLICY, OlderRoutine.OFF);
        return switch (file().reading(ROUTINE_MUST_POSTDATE_POLICY)) {
            case REVIEW -> examinedSince(at).resting(off);
            case VIOLATION, OFF -> off;
        };
    }

    private Answer examinedSince(Place at) {
        Answer attested = file().records().attested("ROUTINES", subject());
        return attested.isUnknown() ? Answer.open(at.at("decidedOn")) : attested;
    }

    public Answer hasDeviations() {
        return any(
                organisation.it().deviations(),
                subject().place(),
                "deviations",
                (it, at) -> Answer.known(hasCome(it.recordedAt()), at));
    }

    /** Whether for each of them it was seen to that the policy is followed again. */
    public Answer deviationsSecured() {
        return every((deviation, at) -> recorded(deviation.securedAt(), at, "securedAt"));
    }

    /** Whether for each of them it was followed up that the policy is followed. */
    public Answer deviationsFollowedUp() {
        return every((deviation, at) ->
                recorded(isFollowUp(deviation) ? deviation.followedUpAt() : null, at, "followedUpAt"));
    }

    /** What comes before the remedy cannot follow it up, and without one there is nothing to follow up. */
    private boolean isFollowUp(Deviation deviation) {
        return hasCome(deviation.securedAt())
                && deviation.followedUpAt() != null
                && !deviation.followedUpAt().isBefore(deviation.securedAt());
    }

    public List<Step> handle() {
        return List.of(Step.HANDLE);
    }

    private Answer recorded(@Nullable Instant event, Place at, String property) {
        return Answer.known(hasCome(event), event == null ? at : at.at(property));
    }

    private Answer every(Ask<Deviation> ask) {
        List<Deviation> deviations = organisation.it().deviations();
        Place at = subject().place().at("deviations");
        return deviations == null
                ? Answer.missing(at)
                : Answer.allOf(each(
                        deviations, at, (it, place) -> hasCome(it.recordedAt()) ? ask.of(it, place) : Answer.TRUE));
    }
}
