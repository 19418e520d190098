package se.klartecken.clause;

/** One of the defensible meanings that a reading offers. */
public interface Choice {

    /** The name under which it is chosen, such as {@code MARCH_1}. */
    String name();

    /** What it means. */
    Text meaning();
}
