package se.klartecken.cli;

import java.io.IOException;
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
import se.klartecken.NoInstantException;
import se.klartecken.clause.Language;
import se.klartecken.input.CaseDocument;
import se.klartecken.rules.stockholm.StockholmReporting;
import se.klartecken.rules.stockholm.StockholmReporting.Draft;
import se.klartecken.tables.AccountReportTable;

@Command(
        name = "account-report",
        description = "The report of accounts that is made in Stockholm in February and September.",
        mixinStandardHelpOptions = true)
final class AccountReportCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "CASE.json", description = "The case; - reads standard input.")
    private @Nullable Path file;

    @Option(
            names = "--as-of",
            paramLabel = "INSTANT",
            converter = InstantOption.class,
            description = "The instant for which to report, or now; without it, the case's own asOf.")
    private @Nullable Instant asOf;

    @Option(names = "--lang", defaultValue = "sv", description = "One of: ${COMPLETION-CANDIDATES}.")
    private Language language = Language.SV;

    @Override
    public Integer call() throws IOException {
        CommandSpec own = Objects.requireNonNull(spec, "picocli sets it");
        CaseDocument document = CaseInput.read(Objects.requireNonNull(file, "picocli requires it"));
        if (document.content() == null) {
            return InputErrors.tell(document.errors(), own);
        }
        Instant at = asOf != null ? asOf : document.content().asOf();
        if (at == null) {
            throw new NoInstantException();
        }
        Draft draft = StockholmReporting.draft(document, at);
        AccountReportTable.write(draft, language, own.commandLine().getOut());
        return InputErrors.tell(draft.errors(), own);
    }
}
