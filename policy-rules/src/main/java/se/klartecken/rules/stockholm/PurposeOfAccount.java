package se.klartecken.rules.stockholm;

import static se.klartecken.rules.stockholm.StartReadings.MIN_GOALS;

import org.jspecify.annotations.Nullable;
import se.klartecken.input.Place;
import se.klartecken.model.AccountPurpose;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.AccountFacts;
import se.klartecken.rules.facts.AccountIn;
import se.klartecken.rules.stockholm.StartReadings.MinGoals;

/** An account as the chapter on starting accounts sees it: what it is for. */
public final class PurposeOfAccount extends AccountFacts {

    private final @Nullable AccountPurpose purpose;

    public PurposeOfAccount(AccountIn account) {
        super(account);
        this.purpose = account.it().purpose();
    }

    /** Whether a purpose is stated; that it is not clear, a person may have found. */
    public Answer purposeStated() {
        String text = purpose == null ? null : purpose.text();
        return states(text, purposePlace(), "text");
    }

    public Answer purposeLinkedToPlanOrMission() {
        return states(purpose == null ? null : purpose.planRef(), purposePlace(), "planRef")
                .or(states(purpose == null ? null : purpose.missionRef(), purposePlace(), "missionRef"));
    }

    public Answer goalsMeasurable() {
        var goals = purpose == null ? null : purpose.goals();
        Place place = purposePlace().at("goals");
        if (goals == null) {
            return Answer.missing(place);
        }
        Answer reading = file().reads(MIN_GOALS, MinGoals.TWO);
        var measured = each(goals, place, (goal, at) -> states(goal.metric(), at, "metric"));
        return Answer.atLeast(reading.isTrue() ? 2 : 1, measured, Answer.known(false, place))
                .resting(reading);
    }

    public Answer targetGroupsIdentified() {
        return any(
                purpose == null ? null : purpose.targetGroups(),
                purposePlace(),
                "targetGroups",
                (group, at) -> Answer.known(!group.isBlank(), at));
    }

    private Place purposePlace() {
        return subject().place().at("purpose");
    }
}
