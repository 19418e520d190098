package se.klartecken.model;

/**
 * Whose account it is.
 */
public enum AccountNature {
    /** Run by the municipality. */
    OFFICIAL,
    /** An employee's own. */
    PRIVATE,
    /** Administered by others. */
    OTHERS
}
