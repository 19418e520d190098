package se.klartecken.model;

/**
 * How several people get into an account.
 */
public enum AccessKind {
    /** By user name and password. */
    SHARED_CREDENTIALS,
    /** By roles that the platform gives to each. */
    ROLES
}
