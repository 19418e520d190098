package se.klartecken.rules.stockholm;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klartecken.input.Place;
import se.klartecken.model.AccountPurpose;
import se.klartecken.model.Analysis;
import se.klartecken.model.Goal;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.AccountFacts;
import se.klartecken.rules.facts.AccountIn;

/** An account as the principle of benefit and follow-up sees it. */
public final class AccountWithGoals extends AccountFacts {

    private final @Nullable AccountPurpose purpose;
    private final Place place;

    public AccountWithGoals(AccountIn account) {
        super(account);
        this.purpose = account.it().purpose();
        this.place = account.subject().place().at("purpose");
    }

    public Answer hasGoals() {
        return any(goals(), place, "goals", (goal, at) -> Answer.known(true, at));
    }

    /** Whether each goal says how it is followed up. */
    public Answer goalsFollowedUp() {
        List<Goal> goals = goals();
        Place at = place.at("goals");
        return goals == null
                ? Answer.missing(at)
                : Answer.allOf(each(goals, at, (goal, goalAt) -> states(goal.followUpPlan(), goalAt, "followUpPlan")));
    }

    /** Whether each goal serves one of the operation's. */
    public Answer linkedToOperationGoals() {
        List<Goal> goals = goals();
        Place at = place.at("goals");
        return goals == null
                ? Answer.missing(at)
                : hasGoals()
                        .and(Answer.allOf(each(
                                goals,
                                at,
                                (goal, goalAt) -> states(goal.operationGoalRef(), goalAt, "operationGoalRef"))));
    }

    public Answer targetGroupsAnalysed() {
        return made(purpose == null ? null : purpose.targetGroupAnalysis(), "targetGroupAnalysis", "STO-NYT-6");
    }

    public Answer presenceAnalysed() {
        return made(purpose == null ? null : purpose.presenceAnalysis(), "presenceAnalysis", "STO-NYT-7");
    }

    /** The text states no interval: an analysis on record will do, unless somebody has found that it does not. */
    private Answer made(@Nullable Analysis analysis, String property, String clauseId) {
        Answer assessed = file().records().assessed(clauseId, subject());
        Answer made = holds(analysis == null ? null : analysis.at(), place.at(property), "at", it -> hasCome(it));
        return assessed.isUnknown() ? made : assessed;
    }

    private @Nullable List<Goal> goals() {
        return purpose == null ? null : purpose.goals();
    }
}
