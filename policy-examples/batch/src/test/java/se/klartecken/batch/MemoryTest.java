package se.klartecken.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Messages of more bytes than the heap has go through it, and so do what is said of them. A long look:
 * {@code -Dklartecken.batch.messages=5000000 -Dklartecken.batch.heap=256}.
 */
class MemoryTest {

    private static final int MESSAGES = Integer.getInteger("klartecken.batch.messages", 40_000);
    private static final int HEAP = Integer.getInteger("klartecken.batch.heap", 32);

    @Test
    void theHeapNeedNotHoldTheFile() throws IOException, InterruptedException {
        assertThat((long) MESSAGES * Child.LENGTH).isGreaterThan((long) HEAP << 20);

        Process run = Child.start(List.of("-Xmx" + HEAP + "m"), String.valueOf(MESSAGES), "/dev/null", "REFUSE");

        String written = "";
        try (BufferedReader told = run.inputReader(StandardCharsets.UTF_8)) {
            for (String next = told.readLine(); next != null; next = told.readLine()) {
                written = next;
            }
        }
        assertThat(run.waitFor()).isZero();
        assertThat(written).isEqualTo(String.valueOf(MESSAGES + 1));
    }
}
