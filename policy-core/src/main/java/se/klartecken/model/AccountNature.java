package se.klartecken.model;

/**
 * Whose account it is.
 */
public enum AccountNature {
    /** Run by the municipality. */
    OFFICIAL,
    /** An employee's own. */
    PRIVATE,
    /** An elected representative's own. */
    POLITICIAN,
    /** Administered by others. */
    OTHERS
}
