package se.klartecken.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A run that the system kills, again and again, ends like one that nobody touched. A long look:
 * {@code -Dklartecken.batch.kills=20}.
 */
class KillTest {

    private static final int KILLS = Integer.getInteger("klartecken.batch.kills", 1);
    private static final int LINES = 4_000;
    private static final List<String> FAST_START = List.of("-XX:TieredStopAtLevel=1", "-Xshare:auto");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"out.ndjson", "out.ndjson.gz"})
    void killedAndResumed(String name) throws IOException, InterruptedException {
        byte[] input = Inputs.bytes(Inputs.mixed(LINES));
        Path in = Files.write(folder.resolve("in.ndjson"), input);
        Path out = folder.resolve(name);
        byte[] expected = Runs.output(Runs.BATCH, input);
        var random = new Random(name.length());

        for (int kill = 0; kill < KILLS; kill++) {
            Process run = Child.start(FAST_START, in.toString(), out.toString(), "RESUME");
            boolean wasKilled = killAfter(run, random.nextInt(LINES));
            if (!wasKilled) {
                assertThat(run.exitValue()).isZero();
                assertThat(Runs.content(out)).isEqualTo(expected);
                Files.delete(out);
            }
        }

        Process last = Child.start(FAST_START, in.toString(), out.toString(), "RESUME");
        last.getInputStream().transferTo(OutputStream.nullOutputStream());
        assertThat(last.waitFor()).isZero();
        assertThat(Runs.content(out)).isEqualTo(expected);
    }

    /** Kills a run as soon as it has written so many records; says whether it was still there. */
    private static boolean killAfter(Process run, int records) throws IOException, InterruptedException {
        try (BufferedReader told = run.inputReader(StandardCharsets.UTF_8)) {
            String written = told.readLine();
            while (written != null && Integer.parseInt(written) < records) {
                written = told.readLine();
            }
            run.destroyForcibly();
            return run.waitFor() != 0;
        }
    }
}
