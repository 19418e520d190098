package se.klartecken.model;

/**
 * What sort of message came in.
 */
public enum MessageKind {
    QUESTION,
    COMMENT,
    OPINION,
    POST
}
