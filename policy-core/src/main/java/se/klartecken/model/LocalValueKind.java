package se.klartecken.model;

/** What an organisation can set a value of its own for. Each kind has its own unit. */
public enum LocalValueKind {
    /** Questions are answered within so many office hours. */
    ANSWER_WITHIN_OFFICE_HOURS,
    /** What comes in is looked at so many times on each day with office hours. */
    MONITORING_PER_DAY,
    /** The end of an account is announced so many calendar days before it. */
    CLOSURE_NOTICE_DAYS,
    /** A question open for so many office hours is to be looked at by a person. */
    REVIEW_UNANSWERED_AFTER_OFFICE_HOURS,
    /** An account without a post for so many calendar days is to be looked at by a person. */
    REVIEW_INACTIVE_AFTER_DAYS,
    /** A removal that took so many minutes is to be looked at by a person. */
    REVIEW_REMOVAL_AFTER_MINUTES,
    /** Threatening, harassing or discriminating messages are removed. Has no amount. */
    REMOVE_OFFENSIVE_MESSAGES,
    /** The restraint on personal data and further accounts has been lifted from its first day. Has no amount. */
    TRANSFER_RESTRICTION_LIFTED
}
