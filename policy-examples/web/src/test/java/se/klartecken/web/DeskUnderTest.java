package se.klartecken.web;

import java.io.IOException;
import java.io.OutputStream;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import se.klartecken.Policies;
import se.klartecken.model.Case;
import se.klartecken.web.desk.Desk;
import se.klartecken.web.desk.Snapshot;

/** A desk on a free port, and a browser without script that has opened it. Whatever it is, it is noon on 1 May 2026. */
final class DeskUnderTest implements AutoCloseable {

    static final Instant NOON = Instant.parse("2026-05-01T10:00:00Z");

    final List<String> log = new CopyOnWriteArrayList<>();
    final Desk desk;
    private final WebDesk web;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();

    private DeskUnderTest(Desk desk) throws IOException {
        this.desk = desk;
        this.web = WebDesk.open(
                desk,
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                Set.of(),
                Clock.fixed(NOON, ZoneOffset.UTC),
                log::add);
    }

    static DeskUnderTest open(String policy, Case content, String asOf) throws IOException {
        return new DeskUnderTest(new Desk(Snapshot.of(Policies.named(policy), content, Instant.parse(asOf))));
    }

    static DeskUnderTest example(String policy, String name) throws IOException {
        Case content = Samples.named(name).orElseThrow().content();
        return new DeskUnderTest(new Desk(Snapshot.of(Policies.named(policy), content, content.asOf())));
    }

    URI at(String path) {
        return URI.create(web.address()).resolve(path);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(at(path)).GET());
    }

    Document page(String path) throws IOException, InterruptedException {
        return Jsoup.parse(get(path).body());
    }

    HttpResponse<String> post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        var all = new LinkedHashMap<>(fields);
        all.putIfAbsent("token", token());
        return send(form(path, encoded(all)));
    }

    HttpRequest.Builder form(String path, String body) {
        return HttpRequest.newBuilder(at(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    HttpResponse<String> upload(byte[] file, String token) throws IOException, InterruptedException {
        String head = "--limit\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n" + token
                + "\r\n--limit\r\nContent-Disposition: form-data; name=\"case\"; filename=\"case.json\"\r\n"
                + "Content-Type: application/json\r\n\r\n";
        List<byte[]> parts = List.of(
                head.getBytes(StandardCharsets.UTF_8), file, "\r\n--limit--\r\n".getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(at("/case"))
                .header("Content-Type", "multipart/form-data; boundary=limit")
                .POST(BodyPublishers.ofByteArrays(parts)));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** Sends what no well-behaved client would. */
    String raw(String request) throws IOException {
        try (var socket = new Socket(at("/").getHost(), at("/").getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.UTF_8));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** What the forms of a page bring back. */
    String token() throws IOException, InterruptedException {
        return page("/").selectFirst("input[name=token]").val();
    }

    static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    @Override
    public void close() {
        web.close();
    }
}
