package se.klartecken.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.klartecken.clause.Language;
import se.klartecken.diff.DiffJson;
import se.klartecken.diff.DiffText;
import se.klartecken.diff.KnownReport;
import se.klartecken.diff.RefusedReportException;
import se.klartecken.diff.ReportDiff;
import se.klartecken.diff.ReportReader;

@Command(
        name = "diff",
        description = "Says what is new, gone and changed between two reports as check --format json writes them.",
        mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {

    enum Format {
        TEXT,
        JSON
    }

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "OLD.json", description = "The earlier report.")
    private @Nullable Path old;

    @Parameters(index = "1", paramLabel = "NEW.json", description = "The later report.")
    private @Nullable Path young;

    @Option(names = "--format", defaultValue = "text", description = "One of: ${COMPLETION-CANDIDATES}.")
    private Format format = Format.TEXT;

    @Option(names = "--lang", defaultValue = "sv", description = "One of: ${COMPLETION-CANDIDATES}.")
    private Language language = Language.SV;

    @Option(
            names = "--fail-on",
            defaultValue = "duty",
            description = "What makes the exit code 1 if it was not there before. One of: ${COMPLETION-CANDIDATES}.")
    private FailOn failOn = FailOn.DUTY;

    @Override
    public Integer call() throws IOException {
        KnownReport before = read(old, "earlier report");
        KnownReport now = read(young, "later report");
        ReportDiff diff = diff(before, now);
        PrintWriter out =
                Objects.requireNonNull(spec, "picocli sets it").commandLine().getOut();
        switch (format) {
            case TEXT -> DiffText.write(before, now, diff, language, out);
            case JSON -> out.append(DiffJson.write(before, now, diff)).append('\n');
        }
        if (out.checkError()) {
            return ExitCode.INTERNAL;
        }
        boolean isWhole = before.errors().isEmpty() && now.errors().isEmpty();
        return isWhole ? exitCode(diff) : ExitCode.BAD_INPUT;
    }

    /** What was there and has got worse is as new as what was not there. */
    private int exitCode(ReportDiff diff) {
        boolean worse = diff.changed().stream()
                .anyMatch(change -> failOn.isMetBy(change.now()) && !failOn.isMetBy(change.before()));
        return worse || diff.added().stream().anyMatch(failOn::isMetBy) ? ExitCode.FOUND : ExitCode.CLEAR;
    }

    private static ReportDiff diff(KnownReport before, KnownReport now) {
        try {
            return ReportDiff.between(before, now);
        } catch (IllegalArgumentException e) {
            throw new UsageException("the reports are of different policies");
        }
    }

    private static KnownReport read(@Nullable Path file, String what) throws IOException {
        byte[] json =
                FileInput.read(Objects.requireNonNull(file, "picocli requires it"), ReportReader.MOST_BYTES, what);
        try {
            return ReportReader.read(json);
        } catch (RefusedReportException e) {
            throw new UsageException("the " + what + ": " + e.getMessage());
        }
    }
}
