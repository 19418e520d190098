package se.klartecken.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The stream says what the batch says of the same events, however they are told. */
class SameAsBatchTest {

    private static final Path CONTEXT = Path.of("examples", "context.json");

    private static final int SEED = 1;
    private static final int MESSAGES = 156;

    enum Telling {
        IN_ORDER(traffic -> List.of(traffic.inOrder())),
        SHUFFLED(traffic -> List.of(traffic.shuffled(Job.LATENESS))),
        REPEATED(traffic -> List.of(traffic.repeated(Job.LATENESS))),
        BY_TWO_SOURCES(traffic -> List.of(
                traffic.inOrder().stream()
                        .filter(line -> line.contains("receivedAt"))
                        .toList(),
                traffic.inOrder().stream()
                        .filter(line -> !line.contains("receivedAt"))
                        .toList()));

        private final Function<Traffic, List<List<String>>> files;

        Telling(Function<Traffic, List<List<String>>> files) {
            this.files = files;
        }
    }

    @ParameterizedTest
    @EnumSource
    void alarmsAreThoseOfTheBatch(Telling telling, @TempDir Path folder) throws Exception {
        var batch = new Batch("sollentuna", CONTEXT);
        var traffic = new Traffic(batch, SEED, MESSAGES);

        Job job = Job.of("sollentuna", CONTEXT, folder).run(telling.files.apply(traffic));

        List<String> expected = batch.alarms(traffic.inOrder());
        assertThat(job.alarms()).isEqualTo(expected);
        assertThat(messages(expected)).isEqualTo(traffic.missed()).hasSizeGreaterThan(50);
        assertThat(job.refused()).isEmpty();
        assertThat(job.findings()).hasSize(MESSAGES).doesNotHaveDuplicates();
    }

    @Test
    void alarmsAreTheMissedDeadlinesInTheRecordsOfTheBatchCommand(@TempDir Path folder) throws Exception {
        var batch = new Batch("sollentuna", CONTEXT);
        var traffic = new Traffic(batch, SEED, MESSAGES);

        Job job = Job.of("sollentuna", CONTEXT, folder).run(List.of(traffic.shuffled(Job.LATENESS)));

        assertThat(job.alarms().stream()
                        .map(alarm -> alarm.replaceAll(".*\"id\":\"([^\"]+)\".*\"dueAt\":\"([^\"]+)\".*", "$1 $2"))
                        .sorted()
                        .toList())
                .isEqualTo(BatchRecords.missed("sollentuna", batch.written(traffic.inOrder()), Batch.END, folder))
                .hasSizeGreaterThan(50);
    }

    private static Set<String> messages(List<String> alarms) {
        return alarms.stream()
                .map(alarm -> alarm.replaceAll(".*\"message\":\"(m-\\d+)\".*", "$1"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
