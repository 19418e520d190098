package se.klartecken.flink;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The job in a JVM of its own, made to be killed: context, lines, folder, lines per second. */
final class Doomed {

    private Doomed() {}

    public static void main(String... args) throws Exception {
        Job job = Job.of("sollentuna", Path.of(args[0]), Path.of(args[2]));
        if (!job.files().isFinished()) {
            job.paced(Files.readAllLines(Path.of(args[1])), Double.parseDouble(args[3]))
                    .execute();
        }
        System.exit(0);
    }

    static Process start(Path context, Path lines, Path folder, int perSecond) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Doomed.class.getName(),
                        context.toString(),
                        lines.toString(),
                        folder.toString(),
                        Integer.toString(perSecond))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
