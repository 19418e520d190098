package se.klartecken.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A JVM that is killed at some moment, and another that goes on from its last checkpoint, say together what the batch
 * says, each alarm and each finding once. {@code -Dflink.kills=20} kills that often.
 */
class KilledTest {

    private static final Path CONTEXT = Path.of("examples", "context.json");
    private static final int KILLS = Integer.getInteger("flink.kills", 1);
    private static final int MESSAGES = 300;
    private static final int PER_SECOND = 200;

    /** About as long as all lines take. */
    private static final int LONGEST_LIFE_MILLIS = 3_000;

    private final Random random = new Random(KILLS);

    @Test
    void nothingIsLostAndNothingSaidTwice(@TempDir Path folder) throws Exception {
        var batch = new Batch("sollentuna", CONTEXT);
        var traffic = new Traffic(batch, KILLS, MESSAGES);
        List<String> expected = batch.alarms(traffic.inOrder());
        Path lines = Files.write(folder.resolve("events"), traffic.shuffled(Job.LATENESS));

        int killed = 0;
        for (int run = 0; killed < KILLS; run++) {
            Job job = Job.of("sollentuna", CONTEXT, folder.resolve("run-" + run));
            killed += killOnTheWay(lines, job) ? 1 : 0;
            assertThat(finish(lines, job)).isZero();

            assertThat(job.alarms()).isEqualTo(expected);
            assertThat(job.findings()).hasSize(MESSAGES).doesNotHaveDuplicates();
        }
        assertThat(expected).hasSizeGreaterThan(MESSAGES / 3);
    }

    /** Kills it some time after its first checkpoint; where it was faster than that, it does not count. */
    private boolean killOnTheWay(Path lines, Job job) throws IOException, InterruptedException {
        Process process = Doomed.start(CONTEXT, lines, job.folder(), PER_SECOND);
        boolean ended = false;
        while (!ended && checkpoint(job).isEmpty()) {
            ended = process.waitFor(10, TimeUnit.MILLISECONDS);
        }
        ended = process.waitFor(random.nextInt(LONGEST_LIFE_MILLIS), TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
        return !ended && job.findings().size() < MESSAGES;
    }

    private static int finish(Path lines, Job job) throws IOException, InterruptedException {
        return Doomed.start(CONTEXT, lines, job.folder(), PER_SECOND).waitFor();
    }

    private static Optional<Path> checkpoint(Job job) throws IOException {
        return Checkpoints.latest(job.files().checkpoints());
    }
}
