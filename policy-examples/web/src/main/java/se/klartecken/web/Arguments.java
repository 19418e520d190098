package se.klartecken.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klartecken.Policies;
import se.klartecken.input.CaseDocument;
import se.klartecken.json.CaseReader;

/**
 * How a desk is started.
 *
 * @param file the case to begin with; none means the example that is shipped
 * @param policy by which it is judged
 * @param asOf for which instant; none means the case's own
 * @param now whether it is now
 * @param bind the address to listen at
 * @param port 0 takes one that is free
 * @param hosts further names by which browsers may ask for it
 */
record Arguments(
        @Nullable Path file,
        String policy,
        @Nullable Instant asOf,
        boolean now,
        String bind,
        int port,
        List<String> hosts) {

    static final String USAGE = "usage: java -jar klartecken-web.jar [--case FILE] [--policy NAME] "
            + "[--as-of INSTANT|now] [--port N] [--bind ADDRESS] [--host NAME]";

    private static final String SAMPLE = "sollentuna-easter-2026";
    private static final int PORT = 8080;
    private static final int LAST_PORT = 65_535;

    /** @throws BadUsage where they make no sense */
    static Arguments read(List<String> args) {
        Path file = null;
        String policy = "sollentuna";
        String asOf = "";
        String bind = "127.0.0.1";
        int port = PORT;
        var hosts = new ArrayList<String>();
        for (Iterator<String> rest = args.iterator(); rest.hasNext(); ) {
            switch (rest.next()) {
                case "--case" -> file = Path.of(value(rest));
                case "--policy" -> policy = policy(value(rest));
                case "--as-of" -> asOf = value(rest);
                case "--port" -> port = port(value(rest));
                case "--bind" -> bind = value(rest);
                case "--host" -> hosts.add(value(rest));
                default -> throw new BadUsage("unknown option");
            }
        }
        boolean now = asOf.equals("now");
        return new Arguments(file, policy, asOf.isEmpty() || now ? null : instant(asOf), now, bind, port, hosts);
    }

    private static String value(Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new BadUsage("an option without its value");
        }
        return rest.next();
    }

    private static String policy(String name) {
        if (!Policies.names().contains(name)) {
            throw new BadUsage("--policy is one of " + Policies.names());
        }
        return name;
    }

    private static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new BadUsage("--as-of is an instant with its offset, such as 2026-03-02T09:00:00+01:00, or now");
        }
    }

    private static int port(String text) {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > LAST_PORT) {
            throw new BadUsage("--port is a number up to " + LAST_PORT);
        }
        return Integer.parseInt(text);
    }

    /** The case to begin with. */
    CaseDocument document() throws IOException {
        if (file == null) {
            return Samples.named(SAMPLE).orElseThrow();
        }
        if (!Files.isReadable(file)) {
            throw new BadUsage("--case is no file that can be read");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return new CaseReader().read(in);
        }
    }
}
