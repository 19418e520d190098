package se.klartecken.clause;

/** What sort of thing a clause is about, and so what a finding can be about. */
public enum SubjectKind {
    CASE,
    ORGANISATION,
    ACCOUNT,
    POST,
    MEDIA,
    PERSONAL_DATA_USE,
    MESSAGE,
    ABSENCE,
    REPORT,
    REGISTER,
    ROUTINE,
    CRISIS,
    DATA_SUBJECT_REQUEST,
    PERSON_DECISION,
    CLOSURE
}
