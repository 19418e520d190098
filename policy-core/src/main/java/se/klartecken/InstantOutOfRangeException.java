package se.klartecken;

/** The instant of a question lies outside the years for which deadlines can be counted. */
public final class InstantOutOfRangeException extends IllegalArgumentException {

    /** First year that can be asked about. */
    public static final int FIRST_YEAR = 1900;

    /** Last year that can be asked about; deadlines may run some years beyond it. */
    public static final int LAST_YEAR = 2189;

    public InstantOutOfRangeException() {
        super("asOf must lie in the years " + FIRST_YEAR + " to " + LAST_YEAR);
    }
}
