package se.klartecken.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klartecken.Policies;
import se.klartecken.Question;
import tools.jackson.databind.JsonNode;

/** What the README shows in Java, to the letter: the command line's test of pages looks for it here. */
class ReadmeExamplesTest {

    @Test
    void countsBrokenDuties(@TempDir Path folder) throws IOException, InterruptedException {
        Path input = Path.of("examples", "sollentuna-week.ndjson");
        Path output = folder.resolve("out.ndjson");
        PrintStream out = System.out;
        var printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            run(input, output);
        } finally {
            System.setOut(out);
        }

        long broken = Runs.records(Runs.content(output)).stream()
                .flatMap(line -> line.at("/findings").valueStream())
                .filter(ReadmeExamplesTest::isBrokenDuty)
                .count();
        assertThat(broken).isPositive();
        assertThat(printed.toString(StandardCharsets.UTF_8).strip()).isEqualTo(Long.toString(broken));
    }

    private static void run(Path input, Path output) throws IOException, InterruptedException {
        Batch batch = Batch.of(Policies.named("sollentuna"), Question.ofCase());
        try (Source in = Source.of(input);
                Target out = Target.of(output, Existing.RESUME)) {
            Summary summary = batch.run(in, out, Progress.NONE);
            System.out.println(summary.brokenDuties());
        }
    }

    private static boolean isBrokenDuty(JsonNode finding) {
        return finding.at("/outcome").asString().equals("VIOLATED")
                && finding.at("/obligation").asString("").startsWith("MUST");
    }
}
