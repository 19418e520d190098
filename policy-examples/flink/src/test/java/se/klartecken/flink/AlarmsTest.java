package se.klartecken.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class AlarmsTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void printsTheAlarms() {
        assertThat(run("examples/events.ndjson", "sollentuna", "examples/context.json", "PT1H"))
                .isZero();

        assertThat(out.toString().lines()).hasSize(2).allMatch(line -> line.startsWith("{\"id\":\"SOL-5-"));
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void countsWhatItRefused() throws IOException {
        Path events = Files.writeString(folder.resolve("events"), "{}\n[]\n");
        assertThat(run(events.toString(), "sollentuna", "examples/context.json", "PT1H"))
                .isZero();

        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().strip()).isEqualTo("refused: UNREADABLE 2");
    }

    /** What was finished is not done again. */
    @Test
    void saysTheSameWhenRunAgain() {
        run("examples/events.ndjson", "sollentuna", "examples/context.json", "PT1H");
        String first = out.toString();
        assertThat(run("examples/events.ndjson", "sollentuna", "examples/context.json", "PT1H"))
                .isZero();

        assertThat(out.toString()).isEqualTo(first + first);
    }

    @ParameterizedTest
    @CsvSource({
        "nowhere.ndjson, sollentuna, examples/context.json, PT1H",
        "examples/events.ndjson, lillhamn, examples/context.json, PT1H",
        "examples/events.ndjson, sollentuna, examples/events.ndjson, PT1H",
        "examples/events.ndjson, sollentuna, nowhere.json, PT1H",
        "examples/events.ndjson, sollentuna, examples/context.json, -PT1H",
        "examples/events.ndjson, sollentuna, examples/context.json, P4000D",
        "examples/events.ndjson, sollentuna, examples/context.json, soon",
    })
    void refusesWhatMakesNoSense(String events, String policy, String context, String lateness) {
        assertThat(run(events, policy, context, lateness)).isEqualTo(2);

        assertThat(err.toString()).isNotEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    private int run(String events, String policy, String context, String lateness) {
        return new CommandLine(new Alarms())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(
                        events,
                        "--policy=" + policy,
                        "--context=" + context,
                        "--lateness=" + lateness,
                        "--out=" + folder);
    }
}
