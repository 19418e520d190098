package example.lillhamn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CheckCaseTest {

    /** An answer after seven office hours keeps the guideline's twelve; nobody has judged how the accounts read. */
    @Test
    void printsTheReport() throws Exception {
        Path file = Path.of(Objects.requireNonNull(CheckCaseTest.class.getResource("/example/hamnen/seven-hours.json"))
                .toURI());
        var printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        try {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            CheckCase.main(new String[] {file.toString()});
        } finally {
            System.setOut(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("LIL-1-4", "A person needs to judge")
                .doesNotContain("LIL-2-1");
    }
}
