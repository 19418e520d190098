package se.klartecken.clause;

/** A language that reports are written in. */
public enum Language {
    SV,
    EN
}
