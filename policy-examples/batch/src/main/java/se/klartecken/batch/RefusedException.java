package se.klartecken.batch;

import java.io.IOException;

/** A run that was not begun, since it would spoil what is there. Its message holds nothing of any file. */
public final class RefusedException extends IOException {

    RefusedException(String message) {
        super(message);
    }
}
