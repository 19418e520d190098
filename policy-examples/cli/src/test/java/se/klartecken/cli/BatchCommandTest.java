package se.klartecken.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatchCommandTest {

    private static final String EXAMPLE =
            Path.of("..", "batch", "examples", "sollentuna-week.ndjson").toString();
    private static final String CONTEXT = "{\"context\":{\"asOf\":\"2026-03-02T09:00:00+01:00\",\"organisations\":["
            + "{\"id\":\"o\",\"kind\":\"ADMINISTRATION\"}],\"accounts\":[{\"id\":\"a\",\"owner\":\"o\","
            + "\"platform\":{\"kind\":\"BLOG\"}}]}}";
    private static final String BROKEN_DUTY = CONTEXT.replace("\"BLOG\"}", "\"BLOG\"},\"purpose\":{\"text\":\"\"}");
    private static final String CLEAR = "{\"asOf\":\"2026-03-02T09:00:00+01:00\"}";

    @TempDir
    private Path folder;

    private Path out() {
        return folder.resolve("out.ndjson");
    }

    private Path in(String... lines) throws IOException {
        return Files.write(folder.resolve("in.ndjson"), List.of(lines));
    }

    private Cli batch(Path in, String... more) {
        return batch(in.toString(), out().toString(), more);
    }

    private static Cli batch(String in, String out, String... more) {
        var command = new ArrayList<>(List.of("batch", in, out, "--policy", "stockholm"));
        command.addAll(Arrays.asList(more));
        return Cli.run(command.toArray(String[]::new));
    }

    /** Every line of the example can be judged, and nobody hears of it but who reads the output. */
    @Test
    void theExampleHasARecordForEachLine() throws IOException {
        Cli run = Cli.run(
                "batch", EXAMPLE, out().toString(), "--policy", "sollentuna", "--fail-on", "never", "--threads", "3");
        assertThat(run).isEqualTo(new Cli(ExitCode.CLEAR, "", ""));
        assertThat(Files.readAllLines(out()))
                .hasSize(1 + Files.readAllLines(Path.of(EXAMPLE)).size())
                .noneMatch(record -> record.contains("\"code\":"));
    }

    @ParameterizedTest
    @CsvSource({
        "clear,duty,0",
        "clear,review,0",
        "duty,never,0",
        "duty,duty,1",
        "duty,recommendation,1",
        "duty,review,1",
        "review,duty,0",
        "review,recommendation,0",
        "review,review,1",
        "error,never,2"
    })
    void theExitCodeSaysWhatWasFound(String what, String failOn, int exitCode) throws IOException {
        String line = switch (what) {
            case "clear" -> CLEAR;
            case "duty" -> BROKEN_DUTY;
            case "review" -> CONTEXT;
            default -> "no json";
        };
        Path in = in(CLEAR, line, CLEAR);
        assertThat(batch(in, "--fail-on", failOn).exitCode()).isEqualTo(exitCode);
        assertThat(batch(in, "--fail-on", failOn, "--resume").exitCode())
                .as("of what was there already")
                .isEqualTo(exitCode);
    }

    @Test
    void theOptionsOfACheckAreThere() throws IOException {
        Path in = in("{}");
        assertThat(batch(in, "--as-of", "2026-03-02T09:00:00+01:00", "--explain", "--reading", "dailyMeans=BOTH")
                        .exitCode())
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(out()).doesNotExist();
        assertThat(batch(
                                in,
                                "--as-of",
                                "2026-03-02T09:00:00+01:00",
                                "--explain",
                                "--reading",
                                "dailyMeans=EVERY_CALENDAR_DAY")
                        .exitCode())
                .isZero();
        assertThat(Files.readAllLines(out()).get(0))
                .contains(
                        "\"asOf\":\"2026-03-02T09:00:00+01:00\"",
                        "\"explain\":true",
                        "\"readings\":{\"dailyMeans\":\"EVERY_CALENDAR_DAY\"}");
    }

    @Test
    void anOutputThatIsThereIsNotTouchedUnlessSomebodySaysSo() throws IOException {
        Path in = in(CLEAR);
        Files.writeString(out(), "something dear");
        assertThat(batch(in).exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(batch(in, "--resume").err()).contains("the output is not of such a run");
        assertThat(batch(in, "--resume", "--overwrite").exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(out()).hasContent("something dear");
        assertThat(batch(in, "--overwrite").exitCode()).isZero();
        assertThat(Files.readAllLines(out())).hasSize(2);
    }

    @Test
    void whatWasInterruptedIsTakenUp() throws IOException {
        Path in = in(CLEAR, BROKEN_DUTY, CLEAR);
        batch(in);
        byte[] whole = Files.readAllBytes(out());
        Files.write(out(), Arrays.copyOf(whole, whole.length / 2));
        assertThat(batch(in, "--resume").exitCode()).isEqualTo(ExitCode.FOUND);
        assertThat(Files.readAllBytes(out())).isEqualTo(whole);
    }

    @Test
    void namesSayWhatIsPacked() throws IOException {
        Path in = in(CLEAR, BROKEN_DUTY);
        Path packed = folder.resolve("out.ndjson.gz");
        batch(in);
        assertThat(batch(in.toString(), packed.toString()).exitCode()).isEqualTo(ExitCode.FOUND);
        try (var content = new GZIPInputStream(Files.newInputStream(packed))) {
            assertThat(content.readAllBytes()).isEqualTo(Files.readAllBytes(out()));
        }
        assertThat(batch(packed.toString(), folder.resolve("records-of-records").toString())
                        .exitCode())
                .as("it is read again, though it holds no cases")
                .isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    void whatCannotBeDoneIsBadUsage() throws IOException {
        Path in = in(CLEAR);
        String file = in.toString();
        String out = out().toString();
        assertThat(Stream.of(
                        batch(folder.resolve("missing").toString(), out),
                        batch(folder.toString(), out),
                        batch(file, folder.toString()),
                        batch(file, folder.resolve("missing/out").toString()),
                        batch(file, file, "--overwrite"),
                        batch(file, file, "--resume"),
                        batch("-", out, "--resume"),
                        batch(file, "-", "--resume"),
                        batch(file, out, "--threads", "0"),
                        batch(file, out, "--policy", "nowhere"),
                        batch(
                                Files.writeString(folder.resolve("in.gz"), "no gzip")
                                        .toString(),
                                out)))
                .allSatisfy(run -> {
                    assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
                    assertThat(run.err()).startsWith("klartecken: ").doesNotContain(folder.toString());
                });
        assertThat(Files.readAllLines(in)).containsExactly(CLEAR);
    }

    /** Standard input and output are those of a process, so this takes one. */
    @Test
    void standardInputAndOutput() throws IOException, InterruptedException {
        Path in = in(CLEAR, BROKEN_DUTY);
        batch(in);
        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Klartecken.class.getName(),
                        "batch",
                        "-",
                        "-",
                        "--policy",
                        "stockholm")
                .redirectInput(in.toFile())
                .start();
        byte[] written = run.getInputStream().readAllBytes();
        assertThat(run.getErrorStream().readAllBytes())
                .as("no bar for a program")
                .isEmpty();
        assertThat(run.waitFor()).isEqualTo(ExitCode.FOUND);
        assertThat(written).isEqualTo(Files.readAllBytes(out()));
    }

    @Test
    void theBarSaysHowFarItHasCome() {
        var terminal = new ByteArrayOutputStream();
        try (var bar = new Bar(new PrintStream(terminal, true, StandardCharsets.UTF_8))) {
            bar.reached(1_000_000, 4_000_000, 2_000);
            bar.reached(3_000_000, 4_000_000, 6_000);
        }
        assertThat(terminal.toString(StandardCharsets.UTF_8)).contains("75%", "3/4 MB", "MB/s", "6,000 records");
        try (var none = new Bar(null)) {
            none.reached(1, 2, 3);
        }
    }
}
