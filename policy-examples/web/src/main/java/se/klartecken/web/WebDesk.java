package se.klartecken.web;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.klartecken.web.desk.Desk;
import se.klartecken.web.http.Guard;
import se.klartecken.web.http.WebServer;

/** A desk that browsers on this machine can open. Safe for any number of threads. */
public final class WebDesk implements AutoCloseable {

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

    private final WebServer server;

    private WebDesk(WebServer server) {
        this.server = server;
    }

    /**
     * Opens a desk.
     *
     * @param desk what lies on it
     * @param address where it listens; port 0 takes one that is free
     * @param hosts further names by which browsers may ask for it, without the port
     * @param clock says what time it is when somebody asks for now; nothing else does
     * @param log takes codes of faults, and nothing of any request
     * @throws IOException where nobody can listen there
     */
    public static WebDesk open(
            Desk desk, InetSocketAddress address, Set<String> hosts, Clock clock, Consumer<String> log)
            throws IOException {
        // A form with a file has a few lines beside it.
        int longestBody = Entering.LONGEST_CASE + (4 << 10);
        var routes = new Routes(desk, new Entering(desk, clock));
        var server = new WebServer(address, port -> guard(port, hosts), longestBody, routes, log);
        server.start();
        return new WebDesk(server);
    }

    private static Guard guard(int port, Set<String> hosts) {
        return new Guard(Stream.concat(LOOPBACK.stream(), hosts.stream())
                .map(host -> host + ":" + port)
                .collect(Collectors.toSet()));
    }

    /** Its address as a browser takes it. */
    public String address() {
        return server.address();
    }

    @Override
    public void close() {
        server.close();
    }
}
