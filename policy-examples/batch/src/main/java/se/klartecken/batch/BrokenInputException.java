package se.klartecken.batch;

import java.io.IOException;

/** The input could not be read to its end. What was judged before is in the output, and a run can go on from there. */
public final class BrokenInputException extends IOException {

    BrokenInputException(IOException cause) {
        super("the input cannot be read to its end", cause);
    }
}
