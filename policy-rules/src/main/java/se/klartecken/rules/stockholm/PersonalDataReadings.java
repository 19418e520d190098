package se.klartecken.rules.stockholm;

import se.klartecken.clause.Reading;
import se.klartecken.rules.facts.Births.LeapDayBirthday;
import se.klartecken.rules.facts.Flag;

/** What the chapter on personal data leaves open. */
public final class PersonalDataReadings {

    public static final Reading<SensitiveWithExplicitConsent> SENSITIVE_WITH_EXPLICIT_CONSENT =
            Reading.of("sensitiveWithExplicitConsent", SensitiveWithExplicitConsent.REVIEW);

    public static final Reading<ProtectedDataWithConsent> PROTECTED_DATA_WITH_CONSENT =
            Reading.of("protectedDataWithConsent", ProtectedDataWithConsent.PROHIBITED);

    public static final Reading<Flag> TREAT_PRIVACY_SENSITIVE_AS_VIOLATING =
            Reading.of("treatPrivacySensitiveAsViolating", Flag.FALSE);

    public static final Reading<Flag> HIDE_COUNTS_AS_REMOVAL = Reading.of("hideCountsAsRemoval", Flag.FALSE);

    public static final Reading<EmergencyRemoval> EMERGENCY_REMOVAL_BEFORE_REGISTRATION =
            Reading.of("emergencyRemovalBeforeRegistration", EmergencyRemoval.VIOLATION);

    public static final Reading<GuardianRuleScope> GUARDIAN_RULE_SCOPE =
            Reading.of("guardianRuleScope", GuardianRuleScope.ANY_CONSENT_BASED_PROCESSING);

    public static final Reading<GuardiansRequired> GUARDIANS_REQUIRED =
            Reading.of("guardiansRequired", GuardiansRequired.ONE);

    public static final Reading<LeapDayBirthday> LEAP_DAY_BIRTHDAY =
            Reading.of("leapDayBirthday", LeapDayBirthday.MARCH_1);

    public static final Reading<AgeReference> AGE_REFERENCE = Reading.of("ageReference", AgeReference.BOTH);

    public static final Reading<Flag> PUBLIC_INTEREST_EXCEPTION_COVERS_FILM =
            Reading.of("publicInterestExceptionCoversFilm", Flag.TRUE);

    public static final Reading<AssessmentGranularity> ASSESSMENT_GRANULARITY =
            Reading.of("assessmentGranularity", AssessmentGranularity.EVENT);

    /** What explicit consent does for sensitive data. */
    public enum SensitiveWithExplicitConsent {
        PROHIBITED,
        REVIEW,
        ALLOWED
    }

    /** What consent does for other protected data. */
    public enum ProtectedDataWithConsent {
        PROHIBITED,
        REVIEW
    }

    /** What to make of a removal that could not wait. */
    public enum EmergencyRemoval {
        VIOLATION,
        REVIEW
    }

    /** How far the rule on children under 13 reaches. */
    public enum GuardianRuleScope {
        ANY_CONSENT_BASED_PROCESSING,
        CHILD_SIGNS_UP_FOR_SERVICE
    }

    /** How many guardians must agree. */
    public enum GuardiansRequired {
        ONE,
        ALL
    }

    /** When a child's age counts. */
    public enum AgeReference {
        BOTH,
        CONSENT_DATE,
        PUBLICATION_DATE
    }

    /** How much one examination of the legal basis may cover. */
    public enum AssessmentGranularity {
        POST,
        EVENT
    }

    private PersonalDataReadings() {}
}
