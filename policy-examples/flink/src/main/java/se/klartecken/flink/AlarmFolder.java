package se.klartecken.flink;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.SinkWriter;
import org.apache.flink.api.connector.sink2.WriterInitContext;

/**
 * A folder with a file for each alarm, named by its finding. An alarm is there as soon as it is raised, whole or not at
 * all; raised once more, after a restart, it is the same file. So each is there exactly once, whatever happened.
 */
public final class AlarmFolder implements Sink<Alarm> {

    private static final String SUFFIX = ".json";

    private final String folder;

    public AlarmFolder(Path folder) {
        this.folder = folder.toString();
    }

    /** The alarms in a folder, sorted. */
    public static List<String> read(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> alarms =
                    files.filter(file -> file.toString().endsWith(SUFFIX)).toList();
            var lines = new ArrayList<String>();
            for (Path alarm : alarms) {
                lines.add(Files.readString(alarm).strip());
            }
            return lines.stream().sorted().toList();
        }
    }

    @Override
    public SinkWriter<Alarm> createWriter(WriterInitContext context) throws IOException {
        return new Writer(Files.createDirectories(Path.of(folder)));
    }

    private record Writer(Path folder) implements SinkWriter<Alarm> {

        @Override
        public void write(Alarm alarm, Context context) throws IOException {
            Path unfinished = Files.createTempFile(folder, "alarm", ".part");
            try (FileChannel file = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                file.write(ByteBuffer.wrap((alarm.json() + "\n").getBytes(StandardCharsets.UTF_8)));
                file.force(true);
            }
            Files.move(unfinished, folder.resolve(name(alarm)), StandardCopyOption.ATOMIC_MOVE);
        }

        /** Ids hold anything, and names of files do not. */
        private static String name(Alarm alarm) {
            try {
                byte[] digest =
                        MessageDigest.getInstance("SHA-256").digest(alarm.id().getBytes(StandardCharsets.UTF_8));
                return HexFormat.of().formatHex(digest) + SUFFIX;
            } catch (NoSuchAlgorithmException e) {
                throw new LinkageError("every JDK has it", e);
            }
        }

        @Override
        public void flush(boolean endOfInput) {
            // Each alarm is on disk when it has been written.
        }

        @Override
        public void close() {}
    }
}
