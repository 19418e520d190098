package se.klartecken.rules.sollentuna;

import se.klartecken.clause.Reading;
import se.klartecken.rules.facts.Flag;

/** What § 7 and § 9 leave open. */
public final class RoleReadings {

    public static final Reading<MinOtherHolders> MIN_OTHER_CREDENTIAL_HOLDERS =
            Reading.of("minOtherCredentialHolders", MinOtherHolders.ONE);

    public static final Reading<Flag> MANAGER_CONSULTATION_MAY_FOLLOW =
            Reading.of("managerConsultationMayFollow", Flag.FALSE);

    public static final Reading<RegisterGranularity> REGISTER_GRANULARITY =
            Reading.of("registerGranularity", RegisterGranularity.ACCOUNT);

    public static final Reading<Flag> ROLE_BASED_ACCESS_SATISFIES = Reading.of("roleBasedAccessSatisfies", Flag.TRUE);

    public static final Reading<NotificationOrder> CLOSURE_NOTIFICATION_ORDER =
            Reading.of("closureNotificationOrder", NotificationOrder.ANY);

    public static final Reading<OuterLimit> DATA_SUBJECT_REQUEST_OUTER_LIMIT =
            Reading.of("dataSubjectRequestOuterLimit", OuterLimit.NONE);

    public static final Reading<BlanketApproval> BLANKET_APPROVAL =
            Reading.of("blanketApproval", BlanketApproval.REVIEW);

    /** How many more. */
    public enum MinOtherHolders {
        ONE,
        TWO
    }

    /** What the list of social media is a list of. */
    public enum RegisterGranularity {
        ACCOUNT,
        MEDIUM
    }

    /** When to tell of a closure. */
    public enum NotificationOrder {
        ANY,
        BEFORE_CLOSING
    }

    /** How long "as soon as possible" may take. */
    public enum OuterLimit {
        NONE,
        GDPR_ONE_MONTH
    }

    /** What one talk about responses in general is worth. */
    public enum BlanketApproval {
        REVIEW,
        ALLOWED
    }

    private RoleReadings() {}
}
