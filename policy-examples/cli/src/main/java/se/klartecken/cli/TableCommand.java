package se.klartecken.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "table",
        description = "Writes what follows from a case as a table for spreadsheets.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "TABLE",
        subcommands = {FindingsTableCommand.class, AccountReportCommand.class})
final class TableCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                Objects.requireNonNull(spec, "picocli sets it").commandLine(), "one of the tables");
    }
}
