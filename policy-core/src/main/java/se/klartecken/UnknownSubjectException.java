package se.klartecken;

/** A question named a subject, or a list of subjects, that the case does not have. */
public final class UnknownSubjectException extends IllegalArgumentException {

    public UnknownSubjectException() {
        super("the question must be about something in the case, by its JSON Pointer");
    }
}
