package se.klartecken.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.klartecken.benchmarks.driver.Driver;
import se.klartecken.benchmarks.jmh.Benchmarks;

/** Both commands run and fill in every figure of their tables; what the figures are is not for a test to say. */
class MainsTest {

    private interface Main {
        void run(String... arguments) throws Exception;
    }

    @Test
    void theBenchmarksPrintOneTable() throws Exception {
        assertThat(table(Benchmarks::main)).hasSizeGreaterThan(20).allMatch(MainsTest::isFilledIn);
    }

    @Test
    void theDriverPrintsOneTable() throws Exception {
        List<String> rows = table(Driver::main);
        assertThat(rows).hasSizeGreaterThan(5).allMatch(MainsTest::isFilledIn);
        assertThat(rows.stream().filter(MainsTest::needsNoArchive).map(MainsTest::workAndGoal))
                .containsExactlyElementsOf(wholeProcesses()
                        .filter(MainsTest::needsNoArchive)
                        .map(MainsTest::workAndGoal)
                        .toList());
    }

    /** The rows of the page of results, which are those of the program. */
    private static Stream<String> wholeProcesses() throws IOException {
        String results = Files.readString(Path.of("RESULTS.md"));
        int first = results.indexOf("## Whole processes");
        return results.substring(first, results.indexOf("##", first + 2))
                .lines()
                .filter(line -> line.startsWith("| "))
                .skip(2);
    }

    /** Where nothing is packaged yet, there is no jar to make an archive of. */
    private static boolean needsNoArchive(String row) {
        return !row.contains("archive of classes");
    }

    private static String workAndGoal(String row) {
        String[] cells = row.split("\\|", -1);
        return cells[1].strip() + "|" + cells[5].strip();
    }

    private static List<String> table(Main main) throws Exception {
        PrintStream before = System.out;
        var printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            main.run("--quick");
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("| "))
                .skip(2)
                .toList();
    }

    private static boolean isFilledIn(String row) {
        String[] cells = row.split("\\|", -1);
        return cells.length == 7
                && cells[2].strip().matches("[0-9].*")
                && cells[3].strip().matches("[0-9].*")
                && cells[4].strip().matches("[0-9].*");
    }
}
