package se.klartecken.model;

/**
 * What can be done with a message as content.
 */
public enum ModerationKind {
    DOCUMENTED,
    /** Entered in the official register. */
    REGISTERED,
    HIDDEN,
    REMOVED,
    /** Taken away by whoever wrote it. */
    REMOVED_BY_AUTHOR,
    /** Made visible again. */
    RESTORED
}
