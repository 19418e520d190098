package se.klartecken.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.klartecken.Policies;
import se.klartecken.Question;
import se.klartecken.clause.Language;
import se.klartecken.report.Report;
import se.klartecken.tables.FindingsTable;

@Command(name = "findings", description = "A row for each finding.", mixinStandardHelpOptions = true)
final class FindingsTableCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "CASE.json", description = "The case; - reads standard input.")
    private @Nullable Path file;

    @Option(names = "--policy", required = true, paramLabel = "NAME", description = "The policy to check against.")
    private String policy = "";

    @Option(
            names = "--as-of",
            paramLabel = "INSTANT",
            converter = InstantOption.class,
            description = "The instant for which to check, or now; without it, the case's own asOf.")
    private @Nullable Instant asOf;

    @Option(names = "--explain", description = "Report what is fulfilled or does not apply, too.")
    private boolean explain;

    @Option(names = "--reading", paramLabel = "NAME=VALUE", description = "Read an open passage that way.")
    private Map<String, String> readings = Map.of();

    @Option(names = "--lang", defaultValue = "sv", description = "One of: ${COMPLETION-CANDIDATES}.")
    private Language language = Language.SV;

    @Override
    public Integer call() throws IOException {
        CommandSpec own = Objects.requireNonNull(spec, "picocli sets it");
        Report report = Policies.named(policy)
                .check(
                        CaseInput.read(Objects.requireNonNull(file, "picocli requires it")),
                        new Question(asOf, List.of(), explain, readings));
        FindingsTable.write(report, language, own.commandLine().getOut());
        return InputErrors.tell(report.errors(), own);
    }
}
