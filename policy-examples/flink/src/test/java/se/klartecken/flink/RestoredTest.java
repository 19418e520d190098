package se.klartecken.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.StateRecoveryOptions;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.core.execution.SavepointFormatType;
import org.apache.flink.runtime.jobgraph.JobGraph;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.minicluster.MiniClusterConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A job that is stopped with a savepoint, or whose task manager dies, says in the end what the batch says. */
class RestoredTest {

    private static final Path CONTEXT = Path.of("examples", "context.json");
    private static final int MESSAGES = 156;
    private static final int PER_SECOND = 150;
    private static final int SOON_MILLIS = 60_000;

    @TempDir
    private Path folder;

    private List<String> lines;
    private List<String> expected;
    private Job job;

    @BeforeEach
    void makeTraffic() {
        var batch = new Batch("sollentuna", CONTEXT);
        var traffic = new Traffic(batch, 7, MESSAGES);
        lines = traffic.shuffled(Job.LATENESS);
        expected = batch.alarms(lines);
        job = Job.of("sollentuna", CONTEXT, folder);
    }

    @Test
    void goesOnFromASavepoint() throws Exception {
        JobClient client = job.paced(lines, PER_SECOND).executeAsync();
        awaitFirstAlarm();
        String savepoint = client.stopWithSavepoint(
                        false, folder.resolve("savepoints").toUri().toString(), SavepointFormatType.CANONICAL)
                .get(SOON_MILLIS, TimeUnit.MILLISECONDS);
        assertThat(job.alarms()).hasSizeLessThan(expected.size());

        Configuration restored = Local.configuration(folder.resolve("later-checkpoints"), Duration.ofMillis(100));
        restored.set(StateRecoveryOptions.SAVEPOINT_PATH, savepoint);
        job.paced(lines, Integer.MAX_VALUE, restored).execute();

        assertSameAsBatch();
    }

    @Test
    void goesOnWhenATaskManagerDies() throws Exception {
        var configuration = new MiniClusterConfiguration.Builder()
                .setConfiguration(Local.configuration(job.files().checkpoints(), Duration.ofMillis(100)))
                .setNumTaskManagers(1)
                .setNumSlotsPerTaskManager(2)
                .withRandomPorts()
                .build();
        var cluster = new MiniCluster(configuration);
        try {
            cluster.start();
            JobGraph graph = job.paced(lines, PER_SECOND).getStreamGraph().getJobGraph();
            cluster.submitJob(graph).get(SOON_MILLIS, TimeUnit.MILLISECONDS);
            awaitFirstAlarm();
            cluster.terminateTaskManager(0).get(SOON_MILLIS, TimeUnit.MILLISECONDS);
            assertThat(job.alarms()).hasSizeLessThan(expected.size());
            cluster.startTaskManager();
            cluster.requestJobResult(graph.getJobID())
                    .get(SOON_MILLIS, TimeUnit.MILLISECONDS)
                    .toJobExecutionResult(getClass().getClassLoader());
        } finally {
            cluster.closeAsync().get(SOON_MILLIS, TimeUnit.MILLISECONDS);
        }
        assertSameAsBatch();
    }

    private void awaitFirstAlarm() throws Exception {
        for (int waited = 0; job.alarms().isEmpty() && waited < SOON_MILLIS; waited += 10) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
        assertThat(job.alarms()).isNotEmpty();
    }

    private void assertSameAsBatch() throws Exception {
        assertThat(job.alarms()).isEqualTo(expected);
        assertThat(job.findings()).hasSize(MESSAGES).doesNotHaveDuplicates();
        assertThat(job.refused()).isEmpty();
    }
}
