package se.klartecken.batch;

/** What becomes of an output file that is there already. */
public enum Existing {
    /** It stays as it is, and the run is not begun. */
    REFUSE,
    /** It is written anew. */
    OVERWRITE,
    /** It is what an interrupted run left behind, and the run goes on from there. */
    RESUME
}
