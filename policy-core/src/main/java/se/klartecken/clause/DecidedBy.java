package se.klartecken.clause;

/** How it is decided whether a clause is kept. */
public enum DecidedBy {
    /** A rule decides, or raises the question where only a recorded assessment can answer it. */
    RULE,
    /** Only a person can say, and no rule can even ask. */
    PERSON,
    /** There is nothing to decide: a definition, a pointer, a permission. */
    BACKGROUND
}
