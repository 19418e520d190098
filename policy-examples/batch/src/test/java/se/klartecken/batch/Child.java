package se.klartecken.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A run in a JVM of its own, which says on its standard output how many records it has written. */
final class Child {

    /** Of a long question, so that few of them fill a heap. */
    static final int LENGTH = 1_000;

    private Child() {}

    /** Takes the file in, or how many messages to make up, the file out, and what to do with it if it is there. */
    public static void main(String... arguments) throws IOException, InterruptedException {
        try (Source source = source(arguments[0]);
                Target target = Target.of(Path.of(arguments[1]), Existing.valueOf(arguments[2]))) {
            Runs.BATCH.run(source, target, (read, size, records) -> System.out.println(records));
        }
    }

    private static Source source(String from) throws IOException {
        return from.matches("\\d+") ? Source.of(madeUp(Integer.parseInt(from))) : Source.of(Path.of(from));
    }

    /** A context and so many messages, of which none is made before it is read. */
    static InputStream madeUp(int messages) {
        return new InputStream() {
            private int made;
            private byte[] line = Inputs.bytes(Inputs.CONTEXT);
            private int at;

            @Override
            public int read() {
                throw new UnsupportedOperationException();
            }

            @Override
            public int read(byte[] to, int offset, int length) {
                if (at == line.length) {
                    if (made == messages) {
                        return -1;
                    }
                    line = Inputs.bytes(Inputs.question(++made).replace("?", "?".repeat(LENGTH)));
                    at = 0;
                }
                int read = Math.min(length, line.length - at);
                System.arraycopy(line, at, to, offset, read);
                at += read;
                return read;
            }
        };
    }

    static Process start(List<String> jvm, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvm);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Child.class.getName()));
        command.addAll(Arrays.asList(arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
