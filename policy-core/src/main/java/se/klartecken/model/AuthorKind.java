package se.klartecken.model;

/**
 * Who wrote an incoming message.
 */
public enum AuthorKind {
    OUTSIDER,
    EMPLOYEE_PRIVATELY,
    EMPLOYEE_IN_SERVICE
}
