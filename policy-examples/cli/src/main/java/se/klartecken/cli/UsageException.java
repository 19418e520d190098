package se.klartecken.cli;

/** The command line asks for something that cannot be done. Its message holds nothing of what was given. */
final class UsageException extends RuntimeException {

    UsageException(String message) {
        super(message);
    }
}
