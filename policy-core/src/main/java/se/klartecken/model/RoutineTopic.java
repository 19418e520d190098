package se.klartecken.model;

/**
 * What a routine is about.
 */
public enum RoutineTopic {
    COMPLAINTS
}
