package se.klartecken.benchmarks;

import java.io.PrintStream;
import java.util.List;

/** The one table that a run prints. */
public final class Table {

    private Table() {}

    public static void print(List<Row> rows, PrintStream out) {
        out.println("| work | Klartecken | other | ratio | goal |");
        out.println("| --- | ---: | ---: | ---: | --- |");
        rows.forEach(out::println);
    }
}
