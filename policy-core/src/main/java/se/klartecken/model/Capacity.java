package se.klartecken.model;

/**
 * In which capacity somebody speaks.
 */
public enum Capacity {
    IN_SERVICE,
    /** For the municipality where others administer. */
    REPRESENTATIVE,
    PRIVATE,
    /** A person found that it is not clear. */
    UNCLEAR
}
