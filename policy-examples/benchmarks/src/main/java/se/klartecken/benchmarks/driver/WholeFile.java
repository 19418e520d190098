package se.klartecken.benchmarks.driver;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import se.klartecken.Policies;
import se.klartecken.Question;
import se.klartecken.batch.Batch;
import se.klartecken.batch.Existing;
import se.klartecken.batch.Progress;
import se.klartecken.batch.Source;
import se.klartecken.batch.Target;
import se.klartecken.benchmarks.Row;
import se.klartecken.benchmarks.data.ItemJson;
import se.klartecken.benchmarks.data.RecordMapper;
import se.klartecken.benchmarks.data.Share;
import se.klartecken.benchmarks.data.Times;
import se.klartecken.benchmarks.data.Town;
import se.klartecken.input.Item;
import se.klartecken.json.CaseReader;
import se.klartecken.json.CaseWriter;
import tools.jackson.databind.json.JsonMapper;

/** A file judged line by line into another, beside the same lines parsed by as many threads and nothing done with them. */
final class WholeFile {

    private static final int ROUNDS = 5;
    private static final int CORES = Runtime.getRuntime().availableProcessors();

    private interface Run {
        /** How many lines it met. */
        long lines() throws IOException, InterruptedException, ExecutionException;
    }

    private interface Parser {
        Object parse(byte[] file, int from, int length);
    }

    private final Path input;
    private final Path output;
    private final int lines;

    private WholeFile(Path folder, Size size) throws IOException {
        this.input = folder.resolve("in.ndjson");
        this.output = folder.resolve("out.ndjson");
        this.lines = 1 + write(size.manyPosts());
    }

    static List<Row> rows(Size size) throws IOException, InterruptedException, ExecutionException {
        Path folder = Files.createTempDirectory("klartecken");
        try {
            return new WholeFile(folder, size).rows();
        } finally {
            for (String file : List.of("in.ndjson", "out.ndjson", "")) {
                Files.deleteIfExists(folder.resolve(file));
            }
        }
    }

    private List<Row> rows() throws IOException, InterruptedException, ExecutionException {
        JsonMapper jackson = RecordMapper.make();
        var reader = new CaseReader();
        double judged = millis(this::judged);
        return List.of(
                row("Jackson's tree", judged, jackson::readTree, "≤ 1.5"),
                row(
                        "Jackson's records",
                        judged,
                        (file, from, length) -> jackson.readValue(file, from, length, Item.class),
                        ""),
                row(
                        "the strict reader alone",
                        judged,
                        (file, from, length) -> reader.readItem(Arrays.copyOfRange(file, from, from + length)),
                        ""));
    }

    private Row row(String parsed, double judged, Parser parser, String goal)
            throws IOException, InterruptedException, ExecutionException {
        return new Row(
                "a file of many, line by line, against " + parsed, judged, millis(() -> parsed(parser)), "ms", goal);
    }

    /** Half of the items are posts and half messages, after the one context that they all have. */
    private int write(int items) throws IOException {
        Town town = Town.stockholm(7);
        List<byte[]> posts = ItemJson.of(town, town.posts(items / 2, Share.MOSTLY_IN_ORDER, 8));
        List<byte[]> messages = ItemJson.of(town, town.messages(items / 2, Share.MOSTLY_IN_ORDER, 9));
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(input))) {
            out.write(("{\"context\":" + CaseWriter.write(town.content()) + "}\n").getBytes(StandardCharsets.UTF_8));
            for (int index = 0; index < items / 2; index++) {
                out.write(posts.get(index));
                out.write('\n');
                out.write(messages.get(index));
                out.write('\n');
            }
        }
        return items / 2 * 2;
    }

    private long judged() throws IOException, InterruptedException {
        Batch batch = Batch.of(Policies.named("stockholm"), Question.at(Times.AS_OF));
        try (Source in = Source.of(input);
                Target out = Target.of(output, Existing.OVERWRITE)) {
            return batch.run(in, out, Progress.NONE).records();
        }
    }

    /** The lines of items: each thread has as many bytes of the file as the others. */
    private long parsed(Parser parser) throws IOException, InterruptedException, ExecutionException {
        byte[] file = Files.readAllBytes(input);
        List<Callable<Long>> shares = new ArrayList<>();
        int from = afterLine(file, 0);
        for (int share = 1; share <= CORES; share++) {
            int until = share == CORES ? file.length : afterLine(file, (int) ((long) file.length * share / CORES));
            int start = from;
            shares.add(() -> parsed(file, start, until, parser));
            from = until;
        }
        ExecutorService pool = Executors.newFixedThreadPool(CORES);
        try {
            long met = 1;
            for (Future<Long> share : pool.invokeAll(shares)) {
                met += share.get();
            }
            return met;
        } finally {
            pool.shutdown();
        }
    }

    private static long parsed(byte[] file, int from, int until, Parser parser) {
        long met = 0;
        for (int start = from; start < until; met++) {
            int next = afterLine(file, start);
            Sink.take(parser.parse(file, start, next - 1 - start));
            start = next;
        }
        return met;
    }

    private static int afterLine(byte[] file, int from) {
        int at = from;
        while (file[at] != '\n') {
            at++;
        }
        return at + 1;
    }

    /** The median of some rounds, after one that is not timed. */
    private double millis(Run run) throws IOException, InterruptedException, ExecutionException {
        require(run.lines());
        List<Long> times = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            require(run.lines());
            times.add(System.nanoTime() - start);
        }
        Collections.sort(times);
        return times.get(ROUNDS / 2) / 1e6;
    }

    private void require(long met) {
        if (met != lines) {
            throw new IllegalStateException("met " + met + " lines of " + lines);
        }
    }
}
