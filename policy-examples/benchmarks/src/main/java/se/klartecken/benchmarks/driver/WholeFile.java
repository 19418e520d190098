package se.klartecken.benchmarks.driver;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
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
import java.util.concurrent.atomic.AtomicInteger;
import se.klartecken.Policies;
import se.klartecken.Question;
import se.klartecken.batch.Batch;
import se.klartecken.batch.Existing;
import se.klartecken.batch.Progress;
import se.klartecken.batch.Source;
import se.klartecken.batch.Summary;
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
    private static final int BLOCK = 1 << 20;
    private static final int CORES = Runtime.getRuntime().availableProcessors();

    private interface Parser {
        Object parse(byte[] line);
    }

    private final Path input;
    private final Path output;
    private final int lines;

    /** Where blocks of lines begin, and the last ends. */
    private final List<Long> blocks = new ArrayList<>();

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
        return List.of(
                row("Jackson's tree", line -> jackson.readTree(line), "≤ 1.5"),
                row("Jackson's records", line -> jackson.readValue(line, Item.class), ""),
                row("the strict reader alone", reader::readItem, ""));
    }

    /** The medians of some rounds, in each of which both have a turn; two rounds before them are not timed. */
    private Row row(String parsed, Parser parser, String goal)
            throws IOException, InterruptedException, ExecutionException {
        List<Long> judged = new ArrayList<>();
        List<Long> alone = new ArrayList<>();
        for (int round = -2; round < ROUNDS; round++) {
            long start = System.nanoTime();
            judge();
            long between = System.nanoTime();
            parse(parser);
            long end = System.nanoTime();
            if (round >= 0) {
                judged.add(between - start);
                alone.add(end - between);
            }
        }
        return new Row("a file of many, line by line, against " + parsed, median(judged), median(alone), "ms", goal);
    }

    private static double median(List<Long> nanos) {
        Collections.sort(nanos);
        return nanos.get(nanos.size() / 2) / 1e6;
    }

    /** Half of the items are posts and half messages, after the one context that they all have. */
    private int write(int items) throws IOException {
        Town town = Town.stockholm(7);
        List<byte[]> posts = ItemJson.of(town, town.posts(items / 2, Share.MOSTLY_IN_ORDER, 8));
        List<byte[]> messages = ItemJson.of(town, town.messages(items / 2, Share.MOSTLY_IN_ORDER, 9));
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(input))) {
            long written = write(
                    out, ("{\"context\":" + CaseWriter.write(town.content()) + "}").getBytes(StandardCharsets.UTF_8));
            blocks.add(written);
            for (int index = 0; index < items / 2; index++) {
                written += write(out, posts.get(index)) + write(out, messages.get(index));
                if (written - blocks.get(blocks.size() - 1) >= BLOCK) {
                    blocks.add(written);
                }
            }
            blocks.add(written);
        }
        return items / 2 * 2;
    }

    private static int write(OutputStream out, byte[] line) throws IOException {
        out.write(line);
        out.write('\n');
        return line.length + 1;
    }

    private void judge() throws IOException, InterruptedException {
        Batch batch = Batch.of(Policies.named("stockholm"), Question.at(Times.AS_OF));
        try (Source in = Source.of(input);
                Target out = Target.of(output, Existing.OVERWRITE)) {
            Summary summary = batch.run(in, out, Progress.NONE);
            require(summary.records());
            if (summary.withErrors() > 0 || summary.violated() == 0) {
                throw new IllegalStateException("lines that were refused, or nothing that was found");
            }
        }
    }

    /** Threads take the blocks of the file as they come to them, and read them themselves. */
    private void parse(Parser parser) throws IOException, InterruptedException, ExecutionException {
        var next = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(CORES);
        try (FileChannel file = FileChannel.open(input)) {
            Callable<Long> worker = () -> parseBlocks(file, next, parser);
            long met = 1;
            for (Future<Long> some : pool.invokeAll(Collections.nCopies(CORES, worker))) {
                met += some.get();
            }
            require(met);
        } finally {
            pool.shutdown();
        }
    }

    private long parseBlocks(FileChannel file, AtomicInteger next, Parser parser) throws IOException {
        long met = 0;
        for (int block = next.getAndIncrement(); block < blocks.size() - 1; block = next.getAndIncrement()) {
            long from = blocks.get(block);
            var bytes = ByteBuffer.allocate((int) (blocks.get(block + 1) - from));
            while (bytes.hasRemaining()) {
                file.read(bytes, from + bytes.position());
            }
            met += parseLines(bytes.array(), parser);
        }
        return met;
    }

    private static long parseLines(byte[] block, Parser parser) {
        long met = 0;
        int start = 0;
        for (int at = 0; at < block.length; at++) {
            if (block[at] == '\n') {
                Sink.take(parser.parse(Arrays.copyOfRange(block, start, at)));
                start = at + 1;
                met++;
            }
        }
        return met;
    }

    private void require(long met) {
        if (met != lines) {
            throw new IllegalStateException("met " + met + " lines of " + lines);
        }
    }
}
