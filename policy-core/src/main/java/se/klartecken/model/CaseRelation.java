package se.klartecken.model;

/**
 * How information relates to a case.
 */
public enum CaseRelation {
    PENDING_CASE,
    NEW_CASE,
    NONE
}
