package se.klartecken.model;

/**
 * What can be done about a data subject's request.
 */
public enum RequestActionKind {
    RECTIFIED,
    /** In the words of the GDPR: restricted. */
    BLOCKED,
    ERASED,
    REFUSED
}
