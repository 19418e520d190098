package se.klartecken.service;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What the service logs, from its start to the call of {@link #stop()}. */
final class Output {

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    private Output() {
        var both = new PrintStream(printed, true, StandardCharsets.UTF_8);
        System.setOut(both);
        System.setErr(both);
    }

    static Output start() {
        return new Output();
    }

    String text() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    String stop() {
        System.setOut(out);
        System.setErr(err);
        return text();
    }
}
