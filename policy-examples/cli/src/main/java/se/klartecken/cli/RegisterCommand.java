package se.klartecken.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.klartecken.json.CaseWriter;
import se.klartecken.tables.ReadRegister;
import se.klartecken.tables.RegisterOptions;
import se.klartecken.tables.RegisterReader;

@Command(
        name = "register",
        description = "Makes a case of a register of accounts that is kept as a table.",
        mixinStandardHelpOptions = true)
final class RegisterCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "IN.csv", description = "The register, a row for each account; - reads standard input.")
    private @Nullable Path file;

    @Option(
            names = "--kept-by",
            paramLabel = "ID",
            description = "The executive office that keeps it; without it, it is a list of accounts and no register.")
    private @Nullable String keptBy;

    @Option(
            names = "--as-of",
            paramLabel = "INSTANT",
            converter = InstantOption.class,
            description = "The instant of which it tells, or now; without it, the case has none.")
    private @Nullable Instant asOf;

    @Option(names = "--ignore-other-columns", description = "Pass over columns that say nothing of a case.")
    private boolean ignoreOtherColumns;

    @Override
    public Integer call() throws IOException {
        CommandSpec own = Objects.requireNonNull(spec, "picocli sets it");
        byte[] csv = FileInput.read(
                Objects.requireNonNull(file, "picocli requires it"), RegisterReader.MOST_BYTES, "register");
        ReadRegister register = RegisterReader.read(csv, new RegisterOptions(keptBy, asOf, ignoreOtherColumns));
        if (register.content() == null) {
            PrintWriter err = own.commandLine().getErr();
            register.errors().forEach(error -> err.println("klartecken: " + error));
            return ExitCode.BAD_INPUT;
        }
        PrintWriter out = own.commandLine().getOut();
        out.append(CaseWriter.writePretty(register.content())).append('\n');
        return out.checkError() ? ExitCode.INTERNAL : ExitCode.CLEAR;
    }
}
