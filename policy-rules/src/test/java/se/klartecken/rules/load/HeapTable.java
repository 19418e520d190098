package se.klartecken.rules.load;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a long run takes up in a process, measured at intervals, and whether that grows. */
final class HeapTable {

    private static final int COLLECTIONS = 4;

    /** @param done evaluations or deployments so far */
    record Row(long done, long heap, long metaspace, int classes, int threads, int sessions) {

        static Row measured(long done, int sessions) {
            return new Row(
                    done,
                    heapAfterCollection(),
                    metaspaceUsed(),
                    ManagementFactory.getClassLoadingMXBean().getLoadedClassCount(),
                    ManagementFactory.getThreadMXBean().getThreadCount(),
                    sessions);
        }
    }

    private final List<Row> rows = new ArrayList<>();

    void add(Row row) {
        rows.add(row);
    }

    List<Row> rows() {
        return rows;
    }

    /** Bytes by which the heap grows with each of them: the slope of the line that fits the later rows best. */
    double heapGrowth(int rowsOfWarmUp) {
        List<Row> later = rows.subList(rowsOfWarmUp, rows.size());
        double meanX = later.stream().mapToLong(Row::done).average().orElseThrow();
        double meanY = later.stream().mapToLong(Row::heap).average().orElseThrow();
        double above = 0;
        double below = 0;
        for (Row row : later) {
            above += (row.done() - meanX) * (row.heap() - meanY);
            below += (row.done() - meanX) * (row.done() - meanX);
        }
        return above / below;
    }

    @Override
    public String toString() {
        var text = new StringBuilder("       done  heap KiB  metaspace KiB  classes  threads  sessions\n");
        rows.forEach(row -> text.append(String.format(
                Locale.ROOT,
                "%11d %9d %14d %8d %8d %9d%n",
                row.done(),
                row.heap() / 1024,
                row.metaspace() / 1024,
                row.classes(),
                row.threads(),
                row.sessions())));
        return text.toString();
    }

    /** The least of some attempts, since finalizers and cleaners take their time. */
    private static long heapAfterCollection() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
            pause();
            least = Math.min(
                    least,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return least;
    }

    static long metaspaceUsed() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().equals("Metaspace"))
                .map(MemoryPoolMXBean::getUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
