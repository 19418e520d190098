package se.klartecken.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.klartecken.OpenCase;
import se.klartecken.Policy;
import se.klartecken.Question;

/** Whatever fails ends the run with its error; nothing waits for ever. */
@Timeout(60)
class FailureTest {

    private static final byte[] INPUT = Inputs.bytes(Inputs.mixed(5_000));

    private static Summary run(Batch batch, InputStream in, OutputStream out) throws IOException, InterruptedException {
        return batch.run(Source.of(in), Target.of(out), Progress.NONE);
    }

    /** Takes some bytes and then no more, like a disk. */
    private static OutputStream full(int room) {
        return new OutputStream() {
            private int left = room;

            @Override
            public void write(int letter) throws IOException {
                if (left-- == 0) {
                    throw new IOException("No space left on device");
                }
            }
        };
    }

    @Test
    void aFullDiskEndsTheRun() {
        for (int room : new int[] {0, 100, 1_000_000}) {
            assertThatThrownBy(() -> run(Runs.BATCH, new ByteArrayInputStream(INPUT), full(room)))
                    .isExactlyInstanceOf(IOException.class)
                    .hasMessage("No space left on device");
        }
    }

    @Test
    void anInputThatFailsEndsTheRun() {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the cable is gone");
            }

            @Override
            public int read(byte[] to, int offset, int length) throws IOException {
                return read();
            }
        };
        var failing = new SequenceInputStream(new ByteArrayInputStream(INPUT, 0, INPUT.length / 2), broken);
        assertThatThrownBy(() -> run(Runs.BATCH, failing, OutputStream.nullOutputStream()))
                .isInstanceOf(BrokenInputException.class);
    }

    /** A policy of which each question about an item ends in that. */
    private static Policy failing(Throwable failure) {
        return (Policy) Proxy.newProxyInstance(
                FailureTest.class.getClassLoader(), new Class<?>[] {Policy.class}, (self, method, arguments) -> {
                    Object answer = answer(Runs.POLICY, method, arguments);
                    return answer instanceof OpenCase open ? failing(open, failure) : answer;
                });
    }

    private static OpenCase failing(OpenCase open, Throwable failure) {
        return (OpenCase) Proxy.newProxyInstance(
                FailureTest.class.getClassLoader(), new Class<?>[] {OpenCase.class}, (self, method, arguments) -> {
                    if (method.getName().equals("check")) {
                        throw failure;
                    }
                    return answer(open, method, arguments);
                });
    }

    private static Object answer(Object asked, java.lang.reflect.Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(asked, arguments);
        } catch (InvocationTargetException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }

    @Test
    void aFailingWorkerEndsTheRun() {
        for (Throwable failure : new Throwable[] {new IllegalStateException("broken"), new OutOfMemoryError("full")}) {
            Batch batch = Batch.of(failing(failure), Question.ofCase()).threads(3);
            assertThatThrownBy(() -> run(batch, new ByteArrayInputStream(INPUT), OutputStream.nullOutputStream()))
                    .satisfiesAnyOf(
                            thrown -> assertThat(thrown).isSameAs(failure),
                            thrown -> assertThat(thrown).hasCause(failure));
        }
    }

    /** The output takes nothing until the thread that writes is interrupted. */
    @Test
    void anInterruptedRunEnds() throws InterruptedException {
        var stuck = new CountDownLatch(1);
        var input = new InputStream() {
            private final InputStream in = new ByteArrayInputStream(INPUT);

            @Override
            public int read(byte[] to, int offset, int length) throws IOException {
                int read = in.read(to, offset, length);
                if (read < 0) {
                    Thread.currentThread().interrupt();
                    stuck.countDown();
                }
                return read;
            }

            @Override
            public int read() {
                throw new UnsupportedOperationException();
            }
        };
        var ended = new AtomicReference<Throwable>();
        var run = new Thread(() -> {
            try {
                run(Runs.BATCH, input, OutputStream.nullOutputStream());
            } catch (IOException | InterruptedException e) {
                ended.set(e);
            }
        });
        run.start();
        stuck.await();
        run.join(Duration.ofSeconds(30).toMillis());
        assertThat(ended.get()).isInstanceOf(InterruptedException.class);
    }
}
