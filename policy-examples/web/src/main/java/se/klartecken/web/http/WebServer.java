package se.klartecken.web.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/** Listens at an address until it is closed. */
public final class WebServer implements AutoCloseable {

    /** What every page may do: show its own style, run its own script, and send forms to where it came from. */
    static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; "
            + "img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final String POLICY_HEADER = "Content-Security-Policy";
    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=()",
            "Cache-Control", "no-store");

    private static final int THREADS = 8;
    private static final int BACKLOG = 50;

    /** How much of a body that is too large is taken in, so that the browser gets to read why it is refused. */
    private static final int PATIENCE = 8;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final Guard guard;
    private final int longestBody;
    private final Site site;
    private final Consumer<String> log;

    /**
     * A server that is not listening yet.
     *
     * @param guard who is let in, at the port that it gets
     * @param longestBody in bytes; what is longer is refused
     * @param site answers requests
     * @param log takes codes of faults, and nothing of any request
     */
    public WebServer(
            InetSocketAddress address, IntFunction<Guard> guard, int longestBody, Site site, Consumer<String> log)
            throws IOException {
        this.server = HttpServer.create(address, BACKLOG);
        this.guard = guard.apply(server.getAddress().getPort());
        this.longestBody = longestBody;
        this.site = site;
        this.log = log;
        server.setExecutor(threads);
        server.createContext("/", this::handle);
    }

    public void start() {
        server.start();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            send(exchange, response(exchange));
        }
    }

    private Response response(HttpExchange exchange) throws IOException {
        Request request = new Request(
                exchange.getRequestMethod(),
                Objects.requireNonNullElse(exchange.getRequestURI().getRawPath(), ""),
                Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), ""),
                headers(exchange),
                "");
        try {
            guard.requireHost(request);
            return site.answer(withBody(request, exchange), guard);
        } catch (Refused refused) {
            return refused(request, refused.fault());
        } catch (RuntimeException | StackOverflowError broken) {
            // Messages of exceptions can repeat what was sent; their class cannot.
            log.accept(broken.getClass().getName());
            return refused(request, Fault.INTERNAL);
        }
    }

    private Request withBody(Request request, HttpExchange exchange) throws IOException {
        if (!request.isPost()) {
            return request;
        }
        guard.requireOwnOrigin(request);
        String body = body(exchange.getRequestBody());
        return new Request(request.method(), request.path(), request.query(), request.headers(), body);
    }

    private String body(InputStream in) throws IOException {
        byte[] body = in.readNBytes(longestBody + 1);
        if (body.length > longestBody) {
            takeIn(in, (long) PATIENCE * longestBody);
            throw new Refused(Fault.TOO_LARGE);
        }
        return new String(body, StandardCharsets.ISO_8859_1);
    }

    private static void takeIn(InputStream in, long most) throws IOException {
        byte[] passedOver = new byte[8192];
        long left = most;
        int read = 0;
        while (read >= 0 && left > 0) {
            read = in.read(passedOver);
            left -= read;
        }
    }

    private Response refused(Request request, Fault fault) {
        log.accept(fault.name());
        return site.refuse(request, fault, guard);
    }

    private static Map<String, List<String>> headers(HttpExchange exchange) {
        var headers = new HashMap<String, List<String>>();
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
        return headers;
    }

    private static void send(HttpExchange exchange, Response response) throws IOException {
        var headers = exchange.getResponseHeaders();
        ALWAYS.forEach(headers::set);
        headers.set(POLICY_HEADER, POLICY);
        response.headers().forEach(headers::set);
        byte[] body = response.body().getBytes(StandardCharsets.UTF_8);
        boolean withBody = !exchange.getRequestMethod().equals("HEAD") && body.length > 0;
        exchange.sendResponseHeaders(response.status(), withBody ? body.length : -1);
        if (withBody) {
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        }
    }

    /** The policy of a page that comes with one of its own. */
    public static Response under(Response response, String policy) {
        return response.with(POLICY_HEADER, policy + "; frame-ancestors 'none'");
    }

    /** Its address as a browser takes it. */
    public String address() {
        return "http://" + host(server.getAddress()) + ":" + port() + "/";
    }

    private static String host(InetSocketAddress address) {
        String host = address.getAddress().getHostAddress();
        return host.contains(":") ? "[" + host + "]" : host;
    }
}
