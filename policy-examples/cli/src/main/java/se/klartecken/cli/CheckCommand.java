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
import se.klartecken.Policy;
import se.klartecken.Question;
import se.klartecken.clause.Language;
import se.klartecken.input.CaseDocument;
import se.klartecken.report.Report;

@Command(name = "check", description = "Checks a case file and prints a report.", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

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

    @Option(names = "--about", paramLabel = "POINTER", description = "Only what is at or under this JSON Pointer.")
    private List<String> about = List.of();

    @Option(names = "--format", defaultValue = "text", description = "One of: ${COMPLETION-CANDIDATES}.")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(names = "--lang", defaultValue = "sv", description = "One of: ${COMPLETION-CANDIDATES}.")
    private Language language = Language.SV;

    @Option(names = "--explain", description = "Report what is fulfilled or does not apply, too.")
    private boolean explain;

    @Option(names = "--reading", paramLabel = "NAME=VALUE", description = "Read an open passage that way.")
    private Map<String, String> readings = Map.of();

    @Option(names = "--strict", description = "Judge nothing if anything in the case is in error.")
    private boolean strict;

    @Option(
            names = "--fail-on",
            defaultValue = "duty",
            description = "What makes the exit code 1. One of: ${COMPLETION-CANDIDATES}.")
    private FailOn failOn = FailOn.DUTY;

    @Override
    public Integer call() throws IOException {
        Policy rules = Policies.named(policy);
        CaseDocument document = CaseInput.read(Objects.requireNonNull(file, "picocli requires it"));
        Question question = new Question(asOf, about, explain, readings);
        Report report = rules.check(document, question);
        if (strict && !report.errors().isEmpty()) {
            report = report.errorsOnly();
        }
        PrintWriter out = spec().commandLine().getOut();
        format.renderer(rules, document, failOn).render(report, language, out);
        if (out.checkError()) {
            return ExitCode.INTERNAL;
        }
        if (!report.errors().isEmpty()) {
            return ExitCode.BAD_INPUT;
        }
        return failOn.isMetBy(report) ? ExitCode.FOUND : ExitCode.CLEAR;
    }

    private CommandSpec spec() {
        return Objects.requireNonNull(spec, "picocli sets it");
    }
}
