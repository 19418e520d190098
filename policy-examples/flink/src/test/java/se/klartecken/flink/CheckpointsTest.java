package se.klartecken.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointsTest {

    @TempDir
    private Path folder;

    @Test
    void findsTheLastOneThatIsWhole() throws IOException {
        make("first-run/chk-9/_metadata");
        make("second-run/chk-10/_metadata");
        make("second-run/chk-11/part");

        assertThat(Checkpoints.latest(folder)).contains(folder.resolve("second-run/chk-10"));
    }

    @Test
    void findsNoneWhereNothingRan() throws IOException {
        assertThat(Checkpoints.latest(folder)).isEmpty();
        assertThat(Checkpoints.latest(folder.resolve("nowhere"))).isEmpty();
    }

    private void make(String file) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.createFile(folder.resolve(file));
    }
}
