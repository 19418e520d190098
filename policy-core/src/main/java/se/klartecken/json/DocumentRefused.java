package se.klartecken.json;

import se.klartecken.input.InputError;
import se.klartecken.input.InputErrorCode;

/** The document cannot be read any further; thrown through Jackson, whose own exceptions quote the document. */
final class DocumentRefused extends RuntimeException {

    private final InputErrorCode code;
    private final String expected;

    DocumentRefused(InputErrorCode code, String expected) {
        super(code.name(), null, false, false);
        this.code = code;
        this.expected = expected;
    }

    InputError error() {
        return new InputError(code, Pointer.ROOT.toString(), expected);
    }
}
