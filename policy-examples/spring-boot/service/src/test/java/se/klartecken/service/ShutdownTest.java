package se.klartecken.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.LongTaskTimer;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Whoever is being answered when the service is told to stop gets the answer. */
class ShutdownTest {

    private static final byte[] CASE = "{\"asOf\": \"2026-04-10T10:00:00Z\"}".getBytes(StandardCharsets.US_ASCII);

    @Test
    void whatWasBegunIsFinished() throws Exception {
        Service service = Service.start();
        InetAddress here = InetAddress.getLoopbackAddress();
        int port = service.port();
        try (Socket socket = new Socket(here, port)) {
            OutputStream out = socket.getOutputStream();
            InputStream in = socket.getInputStream();
            out.write(("POST /policies/stockholm/checks HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + CASE.length
                            + "\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            while (handled(service) == 0) {
                Thread.onSpinWait();
            }

            CompletableFuture<Void> stopped =
                    CompletableFuture.runAsync(() -> service.context().close());
            while (answers(here, port)) {
                Thread.onSpinWait();
            }
            assertThat(stopped).as("waits for us").isNotDone();
            out.write(CASE);

            String answer = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 200").contains("\"policy\": \"stockholm\"");
            stopped.join();
        }
    }

    private static boolean answers(InetAddress here, int port) {
        try {
            new Socket(here, port).close();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** How many requests are being handled. */
    private static int handled(Service service) {
        return service
                .context()
                .getBean(MeterRegistry.class)
                .find("http.server.requests.active")
                .longTaskTimers()
                .stream()
                .mapToInt(LongTaskTimer::activeTasks)
                .sum();
    }
}
