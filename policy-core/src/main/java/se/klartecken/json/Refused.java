package se.klartecken.json;

import se.klartecken.input.InputErrorCode;

/** A value cannot stand where it does; what it was is left behind, and so is where, which only the caller knows. */
final class Refused extends Exception {

    private final InputErrorCode code;

    Refused(InputErrorCode code) {
        super(code.name(), null, false, false);
        this.code = code;
    }

    InputErrorCode code() {
        return code;
    }
}
