package se.klartecken.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Has blocks judged by many threads and writes their records in the order in which they were laid on. */
final class Belt implements AutoCloseable {

    private record Riding(Block block, Future<JudgedBlock> judged) {}

    private final ExecutorService threads;
    private final Press press;
    private final OutputStream out;
    private final Consumer<Summary> written;
    private final Room room;
    private final Deque<Riding> riding = new ArrayDeque<>();
    private long bytesRiding;

    Belt(int threads, Press press, OutputStream out, Consumer<Summary> written) {
        this.threads = Executors.newFixedThreadPool(threads, Belt::thread);
        this.press = press;
        this.out = out;
        this.written = written;
        this.room = Room.of(threads, Runtime.getRuntime().maxMemory());
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "klartecken-batch");
        thread.setDaemon(true);
        return thread;
    }

    /** Lays a block on, once there is room for it. */
    void put(Block block) throws IOException, InterruptedException {
        while (!riding.isEmpty() && !room.holds(riding.size() + 1, bytesRiding + block.bytes())) {
            writeFirst();
        }
        riding.add(new Riding(block, threads.submit(() -> press.print(block))));
        bytesRiding += block.bytes();
        while (!riding.isEmpty() && riding.getFirst().judged().isDone()) {
            writeFirst();
        }
    }

    /** Waits for all that is still on the way. */
    void finish() throws IOException, InterruptedException {
        while (!riding.isEmpty()) {
            writeFirst();
        }
        out.flush();
    }

    private void writeFirst() throws IOException, InterruptedException {
        Riding first = riding.removeFirst();
        bytesRiding -= first.block().bytes();
        JudgedBlock judged = get(first.judged());
        judged.records().writeTo(out);
        written.accept(judged.summary());
    }

    private static JudgedBlock get(Future<JudgedBlock> judged) throws InterruptedException {
        try {
            return judged.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("a line could not be judged", e.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
