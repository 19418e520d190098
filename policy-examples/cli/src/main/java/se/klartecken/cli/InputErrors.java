package se.klartecken.cli;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import se.klartecken.input.InputError;

/** Tells what was wrong with a case where the output has no place for it. */
final class InputErrors {

    private InputErrors() {}

    /** Ends a command: flushes what it printed and gives its exit code. */
    static int tell(List<InputError> errors, CommandSpec command) {
        PrintWriter err = command.commandLine().getErr();
        for (InputError error : errors) {
            err.println("klartecken: " + error.code() + " " + (error.pointer().isEmpty() ? "/" : error.pointer()) + ": "
                    + error.expected());
        }
        if (command.commandLine().getOut().checkError()) {
            return ExitCode.INTERNAL;
        }
        return errors.isEmpty() ? ExitCode.CLEAR : ExitCode.BAD_INPUT;
    }
}
