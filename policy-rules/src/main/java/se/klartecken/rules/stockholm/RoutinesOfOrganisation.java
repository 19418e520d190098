package se.klartecken.rules.stockholm;

import static se.klartecken.rules.stockholm.GuideReadings.ROUTINE_MUST_POSTDATE_POLICY;

import java.time.LocalDate;
import java.util.List;
import se.klartecken.model.Routine;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.answer.Place;
import se.klartecken.rules.facts.OrganisationIn;
import se.klartecken.rules.facts.View;
import se.klartecken.rules.stockholm.GuideReadings.OlderRoutine;

/** An organisation's routines beside the city's policy. */
public final class RoutinesOfOrganisation extends View {

    private final OrganisationIn organisation;

    public RoutinesOfOrganisation(OrganisationIn organisation) {
        super(organisation.file(), organisation.subject());
        this.organisation = organisation;
    }

    /** Whether there are any, and somebody attests that they follow the policy. */
    public Answer routinesFollowPolicy() {
        return hasRoutines().and(attested().orElse(newEnough()));
    }

    private Answer hasRoutines() {
        return any(organisation.it().routines(), subject().place(), "routines", (it, at) -> Answer.known(true, at));
    }

    private Answer attested() {
        return file().records()
                .assessed("STOH-INL-1", subject())
                .orElse(file().records().attested("ROUTINES", subject()));
    }

    /** A routine of the time before the policy cannot have been made after it; what that means is a reading. */
    private Answer newEnough() {
        List<Routine> routines = organisation.it().routines();
        Place at = subject().place().at("routines");
        Answer older =
                routines == null ? Answer.missing(at) : Answer.anyOf(each(routines, at, this::isOlder), Answer.FALSE);
        Answer strict = file().reads(ROUTINE_MUST_POSTDATE_POLICY, OlderRoutine.VIOLATION);
        if (!older.isTrue() || file().reading(ROUTINE_MUST_POSTDATE_POLICY) == OlderRoutine.OFF) {
            return attested();
        }
        return strict.isTrue()
                ? older.not().resting(strict)
                : attested().resting(older).resting(strict);
    }

    private Answer isOlder(Routine routine, Place at) {
        LocalDate decided = routine.decidedOn();
        return holds(decided, at, "decidedOn", day -> day.isBefore(Stockholm.ADOPTED));
    }
}
