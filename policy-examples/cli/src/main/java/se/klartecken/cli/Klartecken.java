package se.klartecken.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: checks case files, lists clauses, computes deadlines. */
@Command(
        name = "klartecken",
        description = "Checks a Swedish municipality's social media against the rules that bind it.",
        mixinStandardHelpOptions = true,
        version = "klartecken 0.1.0",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            CheckCommand.class,
            BatchCommand.class,
            ClausesCommand.class,
            ReadingsCommand.class,
            CompareCommand.class,
            SiteCommand.class,
            DeadlineCommand.class,
            DeadlinesCommand.class,
            DiffCommand.class,
            RegisterCommand.class,
            TableCommand.class,
            SchemaCommand.class
        },
        footer = {
            "",
            "Exit codes: 0 nothing at or above --fail-on, 1 something, 2 bad usage or an error in the input,",
            "3 an internal error."
        })
public final class Klartecken {

    private final PrintWriter out;
    private final PrintWriter err;

    Klartecken(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String... args) {
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int exitCode = ExitCode.INTERNAL;
        try {
            exitCode = new Klartecken(out, err).run(args);
        } finally {
            // Also where the machine gave out under it: a caller must not take that for a report.
            System.exit(exitCode);
        }
    }

    /** Runs one command and returns its exit code. */
    int run(String... args) {
        // Messages and option names are the same in every locale.
        Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
        return new CommandLine(this)
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                // A file's name is never an order to read more arguments from it.
                .setExpandAtFiles(false)
                .setParameterExceptionHandler(new BadUsage())
                .setExecutionExceptionHandler(new Failures())
                .execute(args);
    }
}
