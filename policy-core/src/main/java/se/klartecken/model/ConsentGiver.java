package se.klartecken.model;

/**
 * Who gave a consent.
 */
public enum ConsentGiver {
    DATA_SUBJECT,
    /** A person with parental responsibility. */
    GUARDIAN
}
