package se.klartecken.model;

/**
 * A kind of decision that can be delegated.
 */
public enum DelegatedDecision {
    SOCIAL_MEDIA_START
}
