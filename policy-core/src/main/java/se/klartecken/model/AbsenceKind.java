package se.klartecken.model;

/**
 * Why somebody is away.
 */
public enum AbsenceKind {
    VACATION,
    SICK_LEAVE,
    PARENTAL_LEAVE,
    OTHER
}
