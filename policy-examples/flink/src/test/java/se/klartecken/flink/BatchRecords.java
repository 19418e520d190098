package se.klartecken.flink;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import se.klartecken.Policies;
import se.klartecken.Question;
import se.klartecken.batch.Existing;
import se.klartecken.batch.Progress;
import se.klartecken.batch.Source;
import se.klartecken.batch.Target;
import se.klartecken.json.CaseWriter;
import se.klartecken.model.Case;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What {@code klartecken batch} writes of the messages of a case, each on a line of its own. */
final class BatchRecords {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private BatchRecords() {}

    /** The missed deadlines, as the ids of their findings with when they were due. */
    static List<String> missed(String policy, Case all, Instant asOf, Path folder)
            throws IOException, InterruptedException {
        Path in = Files.write(folder.resolve("messages.ndjson"), lines(all));
        Path out = folder.resolve("records.ndjson");
        try (Source source = Source.of(in);
                Target target = Target.of(out, Existing.OVERWRITE)) {
            se.klartecken.batch.Batch.of(Policies.named(policy), Question.at(asOf))
                    .run(source, target, Progress.NONE);
        }
        return Files.readAllLines(out).stream()
                .flatMap(record -> StreamSupport.stream(
                        JSON.readTree(record).path("findings").spliterator(), false))
                .filter(finding -> finding.path("outcome").asString("").equals("VIOLATED"))
                .filter(finding -> finding.path("deadline").isObject())
                .map(finding -> finding.path("id").asString()
                        + " "
                        + finding.path("deadline").path("dueAt").asString())
                .sorted()
                .toList();
    }

    private static List<String> lines(Case all) {
        ObjectNode context = (ObjectNode) JSON.readTree(CaseWriter.write(all));
        var lines = new ArrayList<String>();
        for (JsonNode account : context.path("accounts")) {
            JsonNode messages = ((ObjectNode) account).remove("messages");
            for (JsonNode message : messages) {
                ObjectNode line = JSON.createObjectNode()
                        .put("account", account.path("id").asString());
                lines.add(line.set("message", message).toString());
            }
        }
        lines.add(0, JSON.createObjectNode().set("context", context).toString());
        return lines;
    }
}
