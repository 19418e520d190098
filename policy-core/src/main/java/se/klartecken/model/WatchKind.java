package se.klartecken.model;

/** In which way somebody looked after an account. */
public enum WatchKind {
    VISIT,
    REPLY,
    POST,
    /** A post that was set to go out by itself. */
    SCHEDULED_POST
}
