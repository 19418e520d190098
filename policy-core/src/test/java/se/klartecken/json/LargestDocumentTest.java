package se.klartecken.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The memory that {@link ReadLimits#DEFAULT} promises is enough for the largest documents. */
class LargestDocumentTest {

    @ParameterizedTest
    @CsvSource({
        "MOST_TOKENS, '0 errors in reading, 0 rejected in screening'",
        "LONGEST_TEXTS, '0 errors in reading, 0 rejected in screening'",
        "MOST_FAULTS, '0 errors in reading, 250000 rejected in screening'"
    })
    void theLargestDocumentsAreReadAndScreenedInLittleMemory(LargestDocument document, String told)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargestDocument.class.getName(),
                        document.name())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(output).contains(told);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
    }
}
