package se.klartecken.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.core.fs.local.LocalDataInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinesTest {

    @TempDir
    private Path folder;

    @Test
    void giveWhatIsNotBlank() throws IOException {
        assertThat(read("\n{}\r\n  \r\n\t[1]\n\n2")).containsExactly("{}\r", "[1]", "2");
        assertThat(read("")).isEmpty();
        assertThat(read(" \n\n")).isEmpty();
    }

    /** A line without end is not kept, but enough of it to be refused, and the next line is found. */
    @Test
    void giveOfWhatIsTooLongEnoughToSeeIt() throws IOException {
        List<String> lines = read("\"" + "x".repeat(3 * Told.MOST_BYTES) + "\"\n{}");

        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).hasSize(Told.MOST_BYTES + 1);
        assertThat(Told.read(lines.get(0).getBytes(StandardCharsets.UTF_8)).errors())
                .singleElement()
                .extracting(error -> error.code().name())
                .isEqualTo("DOCUMENT_TOO_LONG");
        assertThat(lines.get(1)).isEqualTo("{}");
    }

    private List<String> read(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("lines"), text);
        var lines = new ArrayList<String>();
        try (var reader = new Lines().createReader(new Configuration(), new LocalDataInputStream(file.toFile()))) {
            for (byte[] line = reader.read(); line != null; line = reader.read()) {
                lines.add(new String(line, StandardCharsets.UTF_8));
            }
        }
        return lines;
    }
}
