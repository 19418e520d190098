package se.klartecken.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.klartecken.Policies;
import se.klartecken.calendar.Counting;
import se.klartecken.calendar.Deadline;
import se.klartecken.calendar.OfficeHours;
import se.klartecken.calendar.OfficeHoursFormatException;
import se.klartecken.clause.Language;
import se.klartecken.json.ReportWriter;
import se.klartecken.model.PlatformKind;
import se.klartecken.report.DeadlineWords;
import se.klartecken.rules.sollentuna.SollentunaDeadlines;

@Command(
        name = "deadline",
        description = "Computes by when a question should be answered, with a receipt.",
        mixinStandardHelpOptions = true)
final class DeadlineCommand implements Callable<Integer> {

    enum Format {
        TEXT,
        JSON
    }

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--policy",
            required = true,
            paramLabel = "NAME",
            description = "The policy whose response times to use.")
    private String policy = "";

    @Option(
            names = "--platform",
            required = true,
            description = "Where the question came in: ${COMPLETION-CANDIDATES}.")
    private PlatformKind platform = PlatformKind.OTHER;

    @Option(
            names = "--received",
            required = true,
            paramLabel = "INSTANT",
            converter = InstantOption.class,
            description = "When it was sent in.")
    private Instant received = Instant.EPOCH;

    @Option(
            names = "--office-hours",
            paramLabel = "HOURS",
            description = "Office hours in Stockholm, such as \"MON-FRI 08:00-17:00\"; without it none are known.")
    private @Nullable String officeHours;

    @Option(names = "--reading", paramLabel = "NAME=VALUE", description = "Read an open passage that way.")
    private Map<String, String> readings = Map.of();

    @Option(names = "--format", defaultValue = "text", description = "One of: ${COMPLETION-CANDIDATES}.")
    private Format format = Format.TEXT;

    @Option(names = "--lang", defaultValue = "sv", description = "One of: ${COMPLETION-CANDIDATES}.")
    private Language language = Language.SV;

    /** The readings whose choices are ways to count. */
    private static final Set<String> COUNTINGS = Set.of("workingDayCounting", "twitterClock");

    @Override
    public Integer call() {
        if (!policy.equals("sollentuna")) {
            throw new UsageException("only sollentuna recommends response times");
        }
        PrintWriter out =
                Objects.requireNonNull(spec, "picocli sets it").commandLine().getOut();
        Deadline deadline = SollentunaDeadlines.deadline(platform, received, hours(), readings)
                .orElseThrow(() -> new UsageException("the rules state no response time for such a question"));
        if (format == Format.JSON) {
            out.append(ReportWriter.write(deadline)).append('\n');
        } else {
            DeadlineWords.lines(deadline, language)
                    .forEach(line -> out.append(line).append('\n'));
            out.append("(" + meaning(deadline.used()) + ")\n");
        }
        out.flush();
        return ExitCode.CLEAR;
    }

    private String meaning(Counting used) {
        return Policies.named(policy).readings().stream()
                .filter(reading -> COUNTINGS.contains(reading.name()))
                .flatMap(reading -> reading.choices().stream())
                .filter(choice -> choice.name().equals(used.name()))
                .map(choice -> choice.meaning().in(language))
                .findFirst()
                .orElseThrow();
    }

    private @Nullable OfficeHours hours() {
        try {
            return officeHours == null ? null : OfficeHours.parse(officeHours);
        } catch (OfficeHoursFormatException e) {
            throw new UsageException(Objects.requireNonNull(e.getMessage(), "says what was expected"));
        }
    }
}
