package se.klartecken.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RawLinesTest {

    private static List<String> lines(String text, int longest) throws IOException {
        var raw = new RawLines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), longest);
        var lines = new ArrayList<String>();
        for (RawLine line = raw.next(); line != null; line = raw.next()) {
            String content = new String(line.bytes(), StandardCharsets.UTF_8);
            lines.add(line.number() + (line.isWhole() ? ":" : "!") + content);
        }
        return lines;
    }

    @Test
    void areNumberedAndNotBlank() throws IOException {
        assertThat(lines("a\n\n \t\r\nb\r\nc", 10)).containsExactly("1:a", "4:b\r", "5:c");
        assertThat(lines("\n", 10)).isEmpty();
    }

    /** The bytes that are read at once are 65 536. */
    @Test
    void mayBeLongerThanWhatIsReadAtOnce() throws IOException {
        for (int length : new int[] {65_534, 65_535, 65_536, 65_537, 200_000}) {
            String line = "x".repeat(length);
            assertThat(lines(line + "\ny\n", 1 << 20)).containsExactly("1:" + line, "2:y");
        }
    }

    @Test
    void areLeftWhereTheyAreTooLong() throws IOException {
        assertThat(lines("abc\nabcd\nab\n   \n    \n", 3)).containsExactly("1:abc", "2!abc", "3:ab", "5!   ");
        String line = "x".repeat(200_000);
        assertThat(lines(line + "\ny", 100_000)).containsExactly("1!" + "x".repeat(64), "2:y");
    }
}
