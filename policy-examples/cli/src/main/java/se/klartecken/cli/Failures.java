package se.klartecken.cli;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import se.klartecken.InstantOutOfRangeException;
import se.klartecken.NoInstantException;
import se.klartecken.UnknownPolicyException;
import se.klartecken.UnknownSubjectException;
import se.klartecken.calendar.NoWorkingDayException;
import se.klartecken.clause.UnknownReadingException;

/** Says what went wrong in a line; of an internal error only its kind and place, since more could hold personal data. */
final class Failures implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        if (isTheCallers(e)) {
            command.getErr().println("klartecken: " + e.getMessage());
            return ExitCode.BAD_INPUT;
        }
        StackTraceElement[] trace = e.getStackTrace();
        command.getErr()
                .println("klartecken: internal error " + e.getClass().getSimpleName()
                        + (trace.length == 0 ? "" : " at " + trace[0]));
        return ExitCode.INTERNAL;
    }

    private static boolean isTheCallers(Exception e) {
        return e instanceof UsageException
                || e instanceof NoInstantException
                || e instanceof InstantOutOfRangeException
                || e instanceof UnknownPolicyException
                || e instanceof UnknownSubjectException
                || e instanceof UnknownReadingException
                || e instanceof NoWorkingDayException;
    }
}
