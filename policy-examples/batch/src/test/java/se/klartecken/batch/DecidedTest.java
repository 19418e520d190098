package se.klartecken.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of what is decided about, the records tell; whoever gates on a summary is not stopped by it. */
class DecidedTest {

    private static final String DECISION = """
            {"finding": "SOL-5-3@a/m1", "byRole": "DIRECTOR", "at": "2026-03-01T09:00:00+01:00",
             "expiresAt": "2026-04-01T09:00:00+02:00", "reason": "flytt"}""".replace("\n", " ");

    private static final String DECIDED = Inputs.context(
            Inputs.CASE.substring(0, Inputs.CASE.length() - 1) + ",\"findingDecisions\":[" + DECISION + "]}");

    @TempDir
    private Path folder;

    @Test
    void isToldAndNotCounted() throws IOException, InterruptedException {
        Path in =
                Files.write(folder.resolve("in.ndjson"), Inputs.bytes(DECIDED, Inputs.question(1), Inputs.question(2)));
        Path plain = Files.write(
                folder.resolve("plain.ndjson"), Inputs.bytes(Inputs.CONTEXT, Inputs.question(1), Inputs.question(2)));
        Path out = folder.resolve("out.ndjson");
        Summary decided = Runs.run(Runs.BATCH, in, out, Existing.REFUSE);
        Summary undecided = Runs.run(Runs.BATCH, plain, folder.resolve("plain-out.ndjson"), Existing.REFUSE);

        assertThat(undecided.violated() - decided.violated()).isEqualTo(1);
        assertThat(decided.toReview()).isEqualTo(undecided.toReview());
        assertThat(Files.readString(out)).containsOnlyOnce("\"pointer\":\"/findingDecisions/0\"");
        assertThat(Runs.run(Runs.BATCH, in, out, Existing.RESUME))
                .as("a run that finds all done")
                .isEqualTo(decided);
    }
}
