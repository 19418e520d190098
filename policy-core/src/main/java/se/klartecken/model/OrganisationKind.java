package se.klartecken.model;

/**
 * What sort of organisation owns an account.
 */
public enum OrganisationKind {
    /** Swedish: förvaltning. */
    ADMINISTRATION,
    /** Swedish: bolag. */
    COMPANY,
    /** Swedish: nämnd. */
    COMMITTEE,
    ASSOCIATION,
    OTHER,
    /** Swedish: stadsledningskontor, kommunledningskontor. */
    EXECUTIVE_OFFICE
}
