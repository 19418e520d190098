package se.klartecken.model;

/**
 * How certain an assessment is.
 */
public enum Certainty {
    MANIFEST,
    POSSIBLE,
    NOT
}
