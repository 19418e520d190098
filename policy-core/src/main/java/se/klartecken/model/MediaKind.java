package se.klartecken.model;

/**
 * What a piece of media is.
 */
public enum MediaKind {
    IMAGE,
    FILM,
    DRAWING,
    SOUND
}
