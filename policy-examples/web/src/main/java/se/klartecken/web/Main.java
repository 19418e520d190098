package se.klartecken.web;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import se.klartecken.Policies;
import se.klartecken.input.InputError;
import se.klartecken.model.Case;
import se.klartecken.web.desk.Desk;
import se.klartecken.web.desk.Snapshot;

/** Opens a desk and keeps it open until it is stopped. */
public final class Main {

    private static final int BAD_USAGE = 2;

    private Main() {}

    public static void main(String... args) throws IOException, InterruptedException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        // Whoever sends a request slower than this many seconds sends none.
        System.setProperty("sun.net.httpserver.maxReqTime", "30");
        try (WebDesk desk = open(Arguments.read(List.of(args)), Clock.systemUTC(), err)) {
            out.println("Klartecken: " + desk.address() + "  (Ctrl-C stops it)");
            new CountDownLatch(1).await();
        } catch (BadUsage bad) {
            err.println("klartecken-web: " + bad.getMessage());
            err.println(Arguments.USAGE);
            System.exit(BAD_USAGE);
        }
    }

    static WebDesk open(Arguments arguments, Clock clock, PrintStream log) throws IOException {
        return WebDesk.open(
                new Desk(first(arguments, clock)),
                new InetSocketAddress(InetAddress.getByName(arguments.bind()), arguments.port()),
                Set.copyOf(arguments.hosts()),
                clock,
                code -> log.println("klartecken-web: " + code));
    }

    private static Snapshot first(Arguments arguments, Clock clock) throws IOException {
        var document = arguments.document();
        Case content = document.content();
        if (content == null || !document.errors().isEmpty()) {
            InputError first = document.errors().get(0);
            throw new BadUsage("the case cannot be read: " + first.code() + " at \"" + first.pointer() + "\", and "
                    + (document.errors().size() - 1) + " more");
        }
        Instant own = Objects.requireNonNullElseGet(content.asOf(), clock::instant);
        Instant asOf = arguments.now() ? clock.instant() : Objects.requireNonNullElse(arguments.asOf(), own);
        return Snapshot.of(Policies.named(arguments.policy()), content, asOf);
    }
}
