package se.klartecken.cli;

import java.io.PrintWriter;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Says what is wrong with the arguments. They are repeated, so that people see what they mistyped, but not so that a
 * terminal obeys them: file names that a shell put in come from anywhere.
 */
final class BadUsage implements IParameterExceptionHandler {

    private static final int LONGEST = 300;

    private static final Pattern OBEYED = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("klartecken: " + shown(String.valueOf(wrong.getMessage())));
        if (!UnmatchedArgumentException.printSuggestions(wrong, err)) {
            command.usage(err);
        }
        return ExitCode.BAD_INPUT;
    }

    private static String shown(String message) {
        int shown = Math.min(LONGEST, message.length());
        return OBEYED.matcher(message.substring(0, shown)).replaceAll("?");
    }
}
