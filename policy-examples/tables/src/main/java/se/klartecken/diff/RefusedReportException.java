package se.klartecken.diff;

/** A text is no report of this program. Its message holds a JSON Pointer and nothing else of the text. */
public final class RefusedReportException extends Exception {

    RefusedReportException(String message) {
        super(message);
    }
}
