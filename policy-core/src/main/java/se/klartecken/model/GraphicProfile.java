package se.klartecken.model;

/**
 * The graphic profile that an account uses.
 */
public enum GraphicProfile {
    /** The city's or the municipality's. */
    CITY,
    /** The company's own. */
    OWN,
    OTHER,
    NONE
}
