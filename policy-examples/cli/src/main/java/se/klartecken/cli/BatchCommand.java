package se.klartecken.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.klartecken.Policies;
import se.klartecken.Question;
import se.klartecken.batch.Batch;
import se.klartecken.batch.BrokenInputException;
import se.klartecken.batch.Existing;
import se.klartecken.batch.RefusedException;
import se.klartecken.batch.Source;
import se.klartecken.batch.Summary;
import se.klartecken.batch.Target;

@Command(
        name = "batch",
        description = {
            "Checks a file line by line: cases, or posts and messages in the contexts before them.",
            "Files whose names end in .gz are gzip."
        },
        mixinStandardHelpOptions = true)
final class BatchCommand implements Callable<Integer> {

    private static final String STANDARD = "-";

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "IN.ndjson", description = "The lines; - reads standard input.")
    private @Nullable Path in;

    @Parameters(index = "1", paramLabel = "OUT.ndjson", description = "Their records; - writes standard output.")
    private @Nullable Path out;

    @Option(names = "--policy", required = true, paramLabel = "NAME", description = "The policy to check against.")
    private String policy = "";

    @Option(
            names = "--as-of",
            paramLabel = "INSTANT",
            converter = InstantOption.class,
            description = "The instant for which to check, or now; without it, that of each case.")
    private @Nullable Instant asOf;

    @Option(names = "--explain", description = "Report what is fulfilled or does not apply, too.")
    private boolean explain;

    @Option(names = "--reading", paramLabel = "NAME=VALUE", description = "Read an open passage that way.")
    private Map<String, String> readings = Map.of();

    @Option(
            names = "--fail-on",
            defaultValue = "duty",
            description = "What makes the exit code 1. One of: ${COMPLETION-CANDIDATES}.")
    private FailOn failOn = FailOn.DUTY;

    @Option(names = "--threads", paramLabel = "N", description = "How many to use; without it, as many as processors.")
    private @Nullable Integer threads;

    @ArgGroup
    private @Nullable IfThere ifThere;

    @Override
    public Integer call() throws IOException, InterruptedException {
        requireSense();
        try (Source source = source();
                Target target = target();
                var bar = Bar.onTerminal()) {
            return exitCode(batch().run(source, target, bar));
        } catch (RefusedException | BrokenInputException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        } catch (FileSystemException e) {
            throw new UsageException("the output cannot be written");
        } catch (IOException e) {
            err().println("klartecken: the output takes no more");
            return ExitCode.INTERNAL;
        }
    }

    private void requireSense() throws IOException {
        if (existing() == Existing.RESUME && (isStandard(in()) || isStandard(out()))) {
            throw new UsageException("only files can be resumed");
        }
        if (threads != null && threads < 1) {
            throw new UsageException("at least one thread");
        }
        if (Files.isDirectory(in()) || Files.isDirectory(out())) {
            throw new UsageException("the input or the output is a directory");
        }
        if (Files.exists(in()) && Files.exists(out()) && Files.isSameFile(in(), out())) {
            throw new UsageException("the input and the output are the same file");
        }
    }

    private Batch batch() {
        Batch batch = Batch.of(Policies.named(policy), new Question(asOf, List.of(), explain, readings));
        return threads == null ? batch : batch.threads(threads);
    }

    private Source source() throws IOException {
        try {
            return isStandard(in()) ? Source.of(System.in) : Source.of(in());
        } catch (FileSystemException e) {
            throw new UsageException("the input cannot be read");
        }
    }

    /** Not the stream of the JDK for standard output, which keeps it to itself when nobody takes anything more. */
    private Target target() {
        return isStandard(out()) ? Target.of(new FileOutputStream(FileDescriptor.out)) : Target.of(out(), existing());
    }

    private int exitCode(Summary summary) {
        if (summary.withErrors() > 0) {
            return ExitCode.BAD_INPUT;
        }
        return failOn.isMetBy(summary) ? ExitCode.FOUND : ExitCode.CLEAR;
    }

    private static boolean isStandard(Path file) {
        return file.toString().equals(STANDARD);
    }

    private Path in() {
        return Objects.requireNonNull(in, "picocli requires it");
    }

    private Path out() {
        return Objects.requireNonNull(out, "picocli requires it");
    }

    private Existing existing() {
        return ifThere == null ? Existing.REFUSE : ifThere.existing();
    }

    private PrintWriter err() {
        return Objects.requireNonNull(spec, "picocli sets it").commandLine().getErr();
    }
}
