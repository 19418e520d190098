package se.klartecken.service;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The service, running on a port of its own, and a client that holds every answer against the description. */
final class Service {

    private static final class Shared {
        private static final Service SERVICE = start();
    }

    private final ConfigurableApplicationContext context;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Service(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** The one that all tests share; it ends with the machine. */
    static Service shared() {
        return Shared.SERVICE;
    }

    static Service start(String... settings) {
        var application = new SpringApplication(KlarteckenService.class);
        String[] all = Stream.concat(
                        Stream.of("--server.port=0", "--logging.level.com.networknt=error"), Stream.of(settings))
                .toArray(String[]::new);
        return new Service(application.run(all));
    }

    ConfigurableApplicationContext context() {
        return context;
    }

    int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    HttpResponse<String> get(String address, String... headers) {
        return send("GET", address, BodyPublishers.noBody(), headers);
    }

    HttpResponse<String> post(String address, String json, String... headers) {
        return post(address, json.getBytes(StandardCharsets.UTF_8), headers);
    }

    HttpResponse<String> post(String address, byte[] json, String... headers) {
        return send("POST", address, BodyPublishers.ofByteArray(json), headers);
    }

    /** @param headers names and values in turn; what is sent is JSON unless they say otherwise */
    HttpResponse<String> send(String method, String address, BodyPublisher body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + address))
                .method(method, body);
        if (body.contentLength() != 0) {
            request.setHeader("Content-Type", "application/json");
        }
        for (int at = 0; at < headers.length; at += 2) {
            request.setHeader(headers[at], headers[at + 1]);
        }
        try {
            var response = client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            Description.require(method, address, response);
            return response;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("no answer", e);
        }
    }
}
