package se.klartecken.rules.facts;

/** The two choices of a reading that is either made or not. */
public enum Flag {
    FALSE,
    TRUE
}
