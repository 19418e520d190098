package se.klartecken.batch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import se.klartecken.Policies;
import se.klartecken.Policy;
import se.klartecken.Question;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs batches in this process. */
final class Runs {

    static final JsonMapper JSON = JsonMapper.builder().build();
    static final Policy POLICY = Policies.named("sollentuna");
    static final Batch BATCH = Batch.of(POLICY, Question.ofCase()).threads(2);

    private Runs() {}

    static byte[] output(Batch batch, byte[] input) throws IOException, InterruptedException {
        var out = new ByteArrayOutputStream();
        try (Source source = Source.of(new ByteArrayInputStream(input));
                Target target = Target.of(out)) {
            batch.run(source, target, Progress.NONE);
        }
        return out.toByteArray();
    }

    /** The records without the header. */
    static List<JsonNode> records(byte[] output) {
        return new String(output, StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(JSON::readTree)
                .toList();
    }

    static List<JsonNode> records(Batch batch, String... lines) throws IOException, InterruptedException {
        return records(output(batch, Inputs.bytes(lines)));
    }

    static Summary run(Batch batch, Path in, Path out, Existing existing) throws IOException, InterruptedException {
        try (Source source = Source.of(in);
                Target target = Target.of(out, existing)) {
            return batch.run(source, target, Progress.NONE);
        }
    }

    /** The content of a file, unpacked by the JDK's own means where it is packed. */
    static byte[] content(Path file) throws IOException {
        try (var in = file.toString().toLowerCase(Locale.ROOT).endsWith(".gz")
                ? new GZIPInputStream(Files.newInputStream(file))
                : Files.newInputStream(file)) {
            return in.readAllBytes();
        }
    }
}
