package se.klartecken.cli;

/** What the program tells its caller. */
final class ExitCode {

    static final int CLEAR = 0;
    static final int FOUND = 1;
    static final int BAD_INPUT = 2;
    static final int INTERNAL = 3;

    private ExitCode() {}
}
