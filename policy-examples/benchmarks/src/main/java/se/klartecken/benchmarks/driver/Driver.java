package se.klartecken.benchmarks.driver;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import se.klartecken.benchmarks.Row;
import se.klartecken.benchmarks.Table;

/** Measures whole processes and prints one table. {@code --quick} sees whether it runs, and measures nothing. */
public final class Driver {

    private static final double MEBIBYTE = 1024.0 * 1024;

    private Driver() {}

    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        Size size = Size.of(List.of(args).contains("--quick"));
        Child child = Child.ofThisJava();
        var rows = new ArrayList<Row>();
        rows.add(Allocation.row(size));
        rows.addAll(Threads.rows(size));
        rows.addAll(Scale.rows(size));
        rows.addAll(WholeFile.rows(size));
        rows.add(heap(child, size));
        var start = new Start(child, size);
        rows.addAll(start.rows());
        rows.add(start.againstNaive());
        Table.print(rows, System.out);
    }

    private static Row heap(Child child, Size size) throws IOException, InterruptedException {
        String used = child.run(List.of("-Xmx512m"), HeapAfterWarmUp.class, String.valueOf(size.warmUps()))
                .output();
        return new Row(
                "heap of both rule bases after warm-up", Long.parseLong(used) / MEBIBYTE, 8, "MiB", "≤ 1, of 8 MiB");
    }
}
