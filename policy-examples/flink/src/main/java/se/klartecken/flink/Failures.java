package se.klartecken.flink;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says of what went wrong only its kinds, from the outermost to the first: more could hold personal data. */
final class Failures implements IExecutionExceptionHandler {

    private static final int INTERNAL = 3;

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) throws Exception {
        if (e instanceof CommandLine.ParameterException usage) {
            throw usage;
        }
        var kinds = new StringBuilder("klartecken-flink: internal error");
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            kinds.append(' ').append(cause.getClass().getSimpleName());
        }
        command.getErr().println(kinds);
        return INTERNAL;
    }
}
