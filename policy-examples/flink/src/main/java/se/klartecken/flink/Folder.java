package se.klartecken.flink;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Where a run puts what it says, and finds where it was when it was killed. */
record Folder(Path root) {

    private static final String PART = "part-";

    Path alarms() {
        return root.resolve("alarms");
    }

    Path findings() {
        return root.resolve("findings");
    }

    Path refused() {
        return root.resolve("refused");
    }

    Path checkpoints() {
        return root.resolve("checkpoints");
    }

    /**
     * Whether a run came to its end here. With its end its checkpoints go, at once or in a while, and what it said
     * stays; begun anew, it would say all of it again.
     */
    boolean isFinished() throws IOException {
        boolean saidSomething =
                !parts(findings()).isEmpty() || !parts(refused()).isEmpty();
        return Files.exists(end())
                || (saidSomething && Checkpoints.latest(checkpoints()).isEmpty());
    }

    /** Notes that a run came to its end. */
    void finish() throws IOException {
        Files.writeString(end(), "");
    }

    private Path end() {
        return root.resolve("finished");
    }

    /** How many lines were refused, by reason. */
    Map<Refused.Reason, Long> countRefused() throws IOException {
        var counts = new EnumMap<Refused.Reason, Long>(Refused.Reason.class);
        for (Path part : parts(refused())) {
            try (Stream<String> lines = Files.lines(part)) {
                lines.map(Refused::reason).forEach(reason -> counts.merge(reason, 1L, Long::sum));
            }
        }
        return counts;
    }

    /** The files of an output that are committed, and so change no more. */
    static List<Path> parts(Path output) throws IOException {
        if (!Files.isDirectory(output)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(output)) {
            return files.filter(file -> file.getFileName().toString().startsWith(PART))
                    .sorted()
                    .toList();
        }
    }
}
