package se.klartecken.model;

/**
 * What a reply is.
 */
public enum ReplyKind {
    ANSWER,
    /** Says only that an answer will come. */
    HOLDING,
    AUTOMATIC
}
