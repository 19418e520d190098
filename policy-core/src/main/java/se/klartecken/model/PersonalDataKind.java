package se.klartecken.model;

/**
 * In which form personal data appears.
 */
public enum PersonalDataKind {
    NAME,
    IMAGE,
    DRAWING,
    FILM,
    SOUND,
    TEXT
}
