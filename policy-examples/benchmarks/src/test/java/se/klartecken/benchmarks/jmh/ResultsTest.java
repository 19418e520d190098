package se.klartecken.benchmarks.jmh;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The table of results has the rows that the program prints, in the same order. */
class ResultsTest {

    @Test
    void theRowsAreThoseOfTheProgram() throws IOException {
        List<String> printed =
                Duels.ALL.stream().map(duel -> duel.work() + "|" + duel.goal()).toList();

        assertThat(rows(Files.readString(Path.of("RESULTS.md")))).isEqualTo(printed);
    }

    private static List<String> rows(String results) {
        int first = results.indexOf("## Within one process");
        String section = results.substring(first, results.indexOf("## Whole processes", first));
        return section.lines()
                .filter(line -> line.startsWith("| "))
                .skip(2)
                .map(line -> line.split("\\|", -1))
                .map(cells -> cells[1].strip() + "|" + cells[5].strip())
                .toList();
    }
}
