package se.klartecken.rules.stockholm;

import se.klartecken.clause.Reading;
import se.klartecken.rules.facts.Flag;

/** What the chapter on starting accounts leaves open. */
public final class StartReadings {

    public static final Reading<Flag> START_DECISION_FOR_EXISTING_ACCOUNTS =
            Reading.of("startDecisionForExistingAccounts", Flag.FALSE);

    public static final Reading<MinGoals> MIN_GOALS = Reading.of("minGoals", MinGoals.ONE);

    public static final Reading<Flag> RESPONSIBLE_MAY_BE_FUNCTION = Reading.of("responsibleMayBeFunction", Flag.FALSE);

    public static final Reading<MultipleResponsible> MULTIPLE_RESPONSIBLE =
            Reading.of("multipleResponsible", MultipleResponsible.REVIEW);

    public static final Reading<JointAccountOwner> JOINT_ACCOUNT_OWNER =
            Reading.of("jointAccountOwner", JointAccountOwner.ALL);

    public static final Reading<Flag> SAME_DAY_DECISION_OK = Reading.of("sameDayDecisionOk", Flag.TRUE);

    /** How many goals are enough. */
    public enum MinGoals {
        ONE,
        TWO
    }

    /** What to make of several responsible persons. */
    public enum MultipleResponsible {
        REVIEW,
        ALLOWED
    }

    /** Whose account a joint account is. */
    public enum JointAccountOwner {
        ALL,
        LEAD
    }

    private StartReadings() {}
}
