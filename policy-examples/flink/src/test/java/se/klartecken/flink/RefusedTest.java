package se.klartecken.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be taken into account is told with its reason, and takes nothing else with it. */
class RefusedTest {

    private static final Path CONTEXT = Path.of("examples", "context.json");
    private static final String CANARY = "Kalle Kanarie";

    @TempDir
    private Path folder;

    @Test
    void tellsWhyAndGoesOn() throws Exception {
        Job job = run(
                "{\"account\":\"torget\",\"message\":\"m-1\"",
                "[]",
                "",
                "{\"account\":\"torget\",\"message\":\"m-1\",\"reply\":{\"kind\":\"" + CANARY + "\"}}",
                message("m-1", "2026-04-13T09:00:00+02:00"),
                message("m-1", "2026-04-13T09:00:01+02:00"),
                "{\"account\":\"torget\",\"post\":{\"id\":\"p-1\",\"status\":\"PLANNED\",\"plannedAt\":\"2027-01-01T09:00:00Z\"}}",
                answer("m-0", "2026-04-13T10:00:00+02:00"),
                answer("m-1", "2026-04-13T08:59:59+02:00"),
                message("m-2", "2026-04-17T09:00:00+02:00"),
                answer("m-1", "2026-04-13T09:00:02+02:00"),
                message("m-3", "2199-01-01T00:00:00Z"));

        assertThat(job.refused())
                .containsExactlyInAnyOrder(
                        "{\"refused\":\"UNREADABLE\",\"errors\":[{\"code\":\"NOT_JSON\",\"pointer\":\"\"}]}",
                        "{\"refused\":\"UNREADABLE\",\"errors\":[{\"code\":\"WRONG_TYPE\",\"pointer\":\"\"}]}",
                        "{\"refused\":\"UNREADABLE\",\"errors\":[{\"code\":\"UNKNOWN_WORD\",\"pointer\":\"/reply/kind\"},"
                                + "{\"code\":\"MISSING_PROPERTY\",\"pointer\":\"/reply/at\"}]}",
                        "{\"refused\":\"CONFLICTING\",\"account\":\"torget\",\"message\":\"m-1\"}",
                        "{\"refused\":\"UNTIMED\",\"account\":\"torget\",\"post\":\"p-1\"}",
                        "{\"refused\":\"WITHOUT_MESSAGE\",\"account\":\"torget\",\"message\":\"m-0\"}",
                        "{\"refused\":\"WITHOUT_MESSAGE\",\"account\":\"torget\",\"message\":\"m-1\"}",
                        "{\"refused\":\"LATE\",\"account\":\"torget\",\"message\":\"m-1\"}",
                        "{\"refused\":\"UNTIMED\",\"account\":\"torget\",\"message\":\"m-3\"}");
        assertThat(job.alarms())
                .hasSize(2)
                .allSatisfy(alarm -> assertThat(alarm).doesNotContain(CANARY));
    }

    /** An account that answers without end fills no memory. */
    @Test
    void keepsSoMuchOfAMessageAndNoMore() throws Exception {
        var lines = new ArrayList<String>();
        lines.add(message("m-1", "2026-04-13T09:00:00+02:00"));
        IntStream.range(0, Watch.MOST_TOLD + 3)
                .mapToObj(number -> answer("m-1", "2026-04-13T10:%02d:%02d+02:00".formatted(number / 60, number % 60)))
                .forEach(lines::add);

        assertThat(run(lines.toArray(String[]::new)).refused())
                .hasSize(4)
                .containsOnly("{\"refused\":\"TOO_MANY\",\"account\":\"torget\",\"message\":\"m-1\"}");
    }

    /** What lies in no account of the context is judged by nobody, which its report says. */
    @Test
    void reportsAnUnknownAccount() throws Exception {
        Job job = run(message("m-1", "2026-04-13T09:00:00+02:00").replace("torget", "elsewhere"));

        assertThat(job.alarms()).isEmpty();
        assertThat(job.findings()).singleElement().asString().contains("DANGLING_REFERENCE", "\"/account\"");
    }

    private Job run(String... lines) throws Exception {
        return Job.of("sollentuna", CONTEXT, folder).run(List.of(List.of(lines)));
    }

    private static String message(String id, String at) {
        return ("{\"account\":\"torget\",\"message\":{\"id\":\"%s\",\"kind\":\"QUESTION\",\"receivedAt\":\"%s\","
                        + "\"author\":\"%s\",\"replies\":[],\"moderation\":[],\"routing\":{\"forwardings\":[]}}}")
                .formatted(id, at, CANARY);
    }

    private static String answer(String message, String at) {
        return "{\"account\":\"torget\",\"message\":\"%s\",\"reply\":{\"kind\":\"ANSWER\",\"at\":\"%s\"}}"
                .formatted(message, at);
    }
}
