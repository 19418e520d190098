package se.klartecken.web;

/** The program was started in a way that it cannot be. The message repeats nothing of the arguments' values. */
final class BadUsage extends RuntimeException {

    private static final long serialVersionUID = 1;

    BadUsage(String message) {
        super(message);
    }
}
