package se.klartecken.cli;

import java.io.IOException;
import java.io.PrintWriter;
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
import se.klartecken.agenda.Agenda;
import se.klartecken.agenda.AgendaCalendar;
import se.klartecken.agenda.AgendaJson;
import se.klartecken.agenda.AgendaTable;
import se.klartecken.agenda.AgendaText;
import se.klartecken.clause.Language;

@Command(
        name = "deadlines",
        description = "Lists what is open in a case and has a time, and the duties that come back every year.",
        mixinStandardHelpOptions = true)
final class DeadlinesCommand implements Callable<Integer> {

    enum Format {
        TEXT,
        ICS,
        CSV,
        JSON
    }

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

    @Option(names = "--reading", paramLabel = "NAME=VALUE", description = "Read an open passage that way.")
    private Map<String, String> readings = Map.of();

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "One of: ${COMPLETION-CANDIDATES}. ICS is for calendars, CSV for spreadsheets.")
    private Format format = Format.TEXT;

    @Option(names = "--lang", defaultValue = "sv", description = "One of: ${COMPLETION-CANDIDATES}.")
    private Language language = Language.SV;

    @Override
    public Integer call() throws IOException {
        CommandSpec own = Objects.requireNonNull(spec, "picocli sets it");
        Agenda agenda = Agenda.of(
                Policies.named(policy),
                CaseInput.read(Objects.requireNonNull(file, "picocli requires it")),
                new Question(asOf, List.of(), false, readings));
        boolean isJudged = agenda.report().checkedAt() != null;
        if (isJudged || format == Format.JSON) {
            print(agenda, own.commandLine().getOut());
        }
        return InputErrors.tell(agenda.report().errors(), own);
    }

    private void print(Agenda agenda, PrintWriter out) throws IOException {
        switch (format) {
            case TEXT -> AgendaText.write(agenda, language, out);
            case ICS -> AgendaCalendar.write(agenda, language, out);
            case CSV -> AgendaTable.write(agenda, language, out);
            case JSON -> out.append(AgendaJson.write(agenda)).append('\n');
        }
    }
}
