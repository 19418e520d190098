package se.klartecken.flink;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds where a job that was killed can go on. */
final class Checkpoints {

    private static final String PREFIX = "chk-";

    private Checkpoints() {}

    /** The last checkpoint that was completed in a folder, by whichever run: their numbers go on from run to run. */
    static Optional<Path> latest(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> checkpoints = Files.find(folder, 2, (path, attributes) -> isComplete(path))) {
            return checkpoints.max(Comparator.comparingLong(Checkpoints::number));
        }
    }

    private static boolean isComplete(Path checkpoint) {
        return checkpoint.getFileName().toString().startsWith(PREFIX) && Files.exists(checkpoint.resolve("_metadata"));
    }

    private static long number(Path checkpoint) {
        return Long.parseLong(checkpoint.getFileName().toString().substring(PREFIX.length()));
    }
}
