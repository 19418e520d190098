package se.klartecken.model;

/**
 * What somebody may do with an account.
 */
public enum AccountRight {
    START,
    ADMINISTER,
    PARTICIPATE
}
