package se.klartecken.flink;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.klartecken.Policies;

/** Runs the job over files of events, and prints the alarms. */
@Command(
        name = "klartecken-flink",
        description = {
            "Raises an alarm for each deadline that is missed in files of events.",
            "Killed and run again, it goes on from its last checkpoint."
        },
        mixinStandardHelpOptions = true)
public final class Alarms implements Callable<Integer> {

    private static final Duration CHECKPOINTS_EVERY = Duration.ofSeconds(1);

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "EVENTS.ndjson", description = "Files with an event on each line.")
    private List<Path> events = List.of();

    @Option(names = "--policy", required = true, paramLabel = "NAME", description = "The policy to judge by.")
    private String policy = "";

    @Option(
            names = "--context",
            required = true,
            paramLabel = "CASE.json",
            description = "The case with organisations, accounts and people.")
    private @Nullable Path context;

    @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "Where everything goes.")
    private @Nullable Path out;

    @Option(
            names = "--lateness",
            defaultValue = "PT1H",
            paramLabel = "DURATION",
            description = "How long is waited for what is told late; by default ${DEFAULT-VALUE}.")
    private Duration lateness = Duration.ZERO;

    @Option(
            names = "--keep",
            defaultValue = "P400D",
            paramLabel = "DURATION",
            description = "How long a message is remembered; by default ${DEFAULT-VALUE}.")
    private Duration keep = Duration.ZERO;

    @Option(
            names = "--parallelism",
            defaultValue = "2",
            paramLabel = "TASKS",
            description = "How many tasks watch; by default ${DEFAULT-VALUE}.")
    private int parallelism;

    public static void main(String... args) {
        var command = new CommandLine(new Alarms())
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setExpandAtFiles(false)
                .setExecutionExceptionHandler(new Failures());
        System.exit(command.execute(args));
    }

    @Override
    public Integer call() throws Exception {
        Settings settings = settings();
        var folder = new Folder(Objects.requireNonNull(out, "picocli requires it"));
        if (!folder.isFinished()) {
            run(settings, folder);
        }
        PrintWriter printer = spec().commandLine().getOut();
        AlarmFolder.read(folder.alarms()).forEach(printer::println);
        folder.countRefused()
                .forEach((reason, lines) -> spec().commandLine().getErr().println("refused: " + reason + " " + lines));
        return 0;
    }

    private void run(Settings settings, Folder folder) throws Exception {
        var environment = StreamExecutionEnvironment.getExecutionEnvironment(
                Local.configuration(folder.checkpoints(), CHECKPOINTS_EVERY));
        environment.setParallelism(parallelism);
        List<DataStream<byte[]>> sources =
                events.stream().map(file -> AlarmJob.file(environment, file)).toList();
        AlarmJob.watch(sources, settings).into(folder);
        environment.execute("klartecken");
        folder.finish();
    }

    private Settings settings() throws IOException {
        Path file = Objects.requireNonNull(context, "picocli requires it");
        require(Policies.names().contains(policy), "one of the policies " + Policies.names());
        require(parallelism > 0, "a parallelism of at least 1");
        require(Files.isRegularFile(file) && !Bench.read(file).isRejectedWhole(), "a context that can be read");
        require(events.stream().allMatch(Files::isRegularFile), "files of events that are there");
        try {
            return new Settings(policy, file.toAbsolutePath().toString(), lateness, keep);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec().commandLine(), "expected durations " + e.getMessage());
        }
    }

    private void require(boolean given, String expected) {
        if (!given) {
            throw new ParameterException(spec().commandLine(), "expected " + expected);
        }
    }

    private CommandSpec spec() {
        return Objects.requireNonNull(spec, "picocli sets it");
    }
}
