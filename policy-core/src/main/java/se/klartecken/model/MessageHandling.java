package se.klartecken.model;

/**
 * What was decided to do with a message.
 */
public enum MessageHandling {
    ANSWERED,
    FORWARDED,
    MOVED_TO_CASE,
    REMOVED,
    NO_ACTION_DECIDED,
    /** Nothing has been decided. */
    NONE
}
