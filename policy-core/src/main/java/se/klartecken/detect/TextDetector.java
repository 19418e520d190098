package se.klartecken.detect;

import se.klartecken.model.DataCategory;

/**
 * Tells texts that seem to hold data of one category. Those of an embedder are registered as services and found by
 * {@link Detectors}.
 *
 * <p>A detector is safe for use by several threads, answers the same text alike each time, takes any text, and keeps
 * nothing of it: not in fields, not in logs, not in exceptions. It does not say where in the text the data stands, or
 * what it is, since whatever is handed on is stored sooner or later.
 */
public interface TextDetector {

    /** What it looks for, the same each time. */
    DataCategory category();

    /** Whether the text seems to hold such data. */
    boolean suggests(String text);
}
