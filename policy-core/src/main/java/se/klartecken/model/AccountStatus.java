package se.klartecken.model;

/**
 * As what an account is reported or listed.
 */
public enum AccountStatus {
    NEW,
    EXISTING,
    CLOSED
}
