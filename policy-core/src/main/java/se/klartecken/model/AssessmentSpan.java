package se.klartecken.model;

/** How much one examination of the legal basis was made for. */
public enum AssessmentSpan {
    PUBLICATION,
    /** A series of publications from one event. */
    EVENT,
    /** Whatever is published, examined once for all. */
    EVERYTHING
}
