package se.klartecken.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
        assertThat(table(Driver::main)).hasSizeGreaterThan(5).allMatch(MainsTest::isFilledIn);
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
