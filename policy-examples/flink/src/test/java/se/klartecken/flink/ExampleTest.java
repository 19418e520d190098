package se.klartecken.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped example raises the alarms that follow from the calendar. */
class ExampleTest {

    private static final Path EXAMPLES = Path.of("examples");

    /** An automatic reply is no answer, and a second after closing is late: reasoned from the calendar of that Easter. */
    @Test
    void raisesTwoAlarms(@TempDir Path folder) throws Exception {
        Job job = Job.of("sollentuna", EXAMPLES.resolve("context.json"), folder)
                .run(List.of(Files.readAllLines(EXAMPLES.resolve("events.ndjson"))));

        assertThat(job.alarms()).hasSize(2);
        assertThat(job.alarms().get(0))
                .contains("\"id\":\"SOL-5-3@torget/m-06\"", "\"dueAt\":\"2026-04-08T16:30:00+02:00\"");
        assertThat(job.alarms().get(1))
                .contains("\"id\":\"SOL-5-4@torgkvitter/m-05\"", "\"dueAt\":\"2026-04-07T11:00:00+02:00\"");
        assertThat(job.findings()).as("eight messages and a post").hasSize(9);
        assertThat(job.refused()).isEmpty();
    }
}
