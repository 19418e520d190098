package se.klartecken.model;

/**
 * Whether a natural person or a function is designated.
 */
public enum ResponsibleKind {
    PERSON,
    /** A function mailbox, a unit, a duty roster. */
    FUNCTION
}
