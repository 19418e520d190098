package se.klartecken.html;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A headless Chromium, told what to do by its DevTools protocol. It is found on the path; see {@link #find}. Other modules
 * take it from the test-jar.
 */
public final class Chromium implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");
    private static final List<String> OPTIONS = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--hide-scrollbars",
            "--remote-debugging-port=0");
    private static final String LISTENING = "DevTools listening on ";
    private static final long PATIENCE_IN_SECONDS = 60;

    private final Process process;
    private final Path profile;
    private final WebSocket socket;
    private final BlockingQueue<JsonNode> heard = new LinkedBlockingQueue<>();
    private String session = "";
    private int calls;

    private Chromium(Path program) throws IOException, InterruptedException {
        profile = Files.createTempDirectory("chromium");
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(OPTIONS);
        command.add("--user-data-dir=" + profile);
        command.add("about:blank");
        process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address(), new Ear())
                .join();
        String target = call("Target.createTarget", Map.of("url", "about:blank"))
                .path("targetId")
                .asString();
        session = call("Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .path("sessionId")
                .asString();
        call("Page.enable", Map.of());
    }

    /** The one that the environment names under CHROMIUM, or the first on the path. */
    private static Optional<Path> find() {
        String named = System.getenv("CHROMIUM");
        if (named != null) {
            return Optional.of(Path.of(named));
        }
        String path = System.getenv("PATH");
        return Stream.of((path == null ? "" : path).split(java.io.File.pathSeparator))
                .flatMap(directory -> NAMES.stream().map(name -> Path.of(directory, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /**
     * The browser that is installed; where there is none, the test is skipped.
     *
     * @param otherwise what is not tried then, in words
     */
    public static Chromium startOrSkip(String otherwise) throws IOException, InterruptedException {
        Optional<Path> program = find();
        assumeTrue(program.isPresent(), "No Chromium on the path (or under CHROMIUM): " + otherwise);
        return new Chromium(program.get());
    }

    /** Chromium says where it listens. What else it says is of no interest, but must be taken from it. */
    private URI address() throws IOException {
        BufferedReader said = process.errorReader(StandardCharsets.UTF_8);
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith(LISTENING)) {
                Thread rest = new Thread(() -> said.lines().forEach(other -> {}), "chromium");
                rest.setDaemon(true);
                rest.start();
                return URI.create(line.substring(LISTENING.length()));
            }
        }
        throw new IOException("Chromium does not start");
    }

    /** Shows a page as people with those settings see it. */
    public void open(URI page, boolean dark, int width) throws InterruptedException {
        media("", dark);
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 600));
        heard.clear();
        call("Page.navigate", Map.of("url", page.toString()));
        hear(message -> message.path("method").asString("").equals("Page.loadEventFired"));
    }

    /** Shows it as on a medium: print, or empty for the screen. */
    public void media(String medium, boolean dark) throws InterruptedException {
        call(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "media",
                        medium,
                        "features",
                        List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    }

    /** The value of an expression, whose promise is waited for. */
    public JsonNode evaluate(String expression) throws InterruptedException {
        JsonNode answer =
                call("Runtime.evaluate", Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(answer.path("exceptionDetails").toString());
        }
        return answer.path("result").path("value");
    }

    /** Types into what has the focus, as a keyboard does. */
    public void type(String text) throws InterruptedException {
        call("Input.insertText", Map.of("text", text));
    }

    /** Waits for the next page to be there, after something that leads to one. */
    public void follow(String expression) throws InterruptedException {
        heard.clear();
        evaluate(expression);
        hear(message -> message.path("method").asString("").equals("Page.loadEventFired"));
    }

    /** A picture of the page, as far down as pictures go. */
    public byte[] picture(int width) throws InterruptedException {
        int height = evaluate("Math.min(document.documentElement.scrollHeight, 16000)")
                .asInt();
        return data(call(
                "Page.captureScreenshot",
                Map.of(
                        "captureBeyondViewport",
                        true,
                        "clip",
                        Map.of("x", 0, "y", 0, "width", width, "height", height, "scale", 1))));
    }

    /** The page on paper, as a PDF. */
    public byte[] paper() throws InterruptedException {
        return data(
                call("Page.printToPDF", Map.of("paperWidth", 8.27, "paperHeight", 11.69, "preferCSSPageSize", true)));
    }

    private static byte[] data(JsonNode answer) {
        return Base64.getDecoder().decode(answer.path("data").asString());
    }

    private JsonNode call(String method, Map<String, ?> parameters) throws InterruptedException {
        int id = ++calls;
        var message = JSON.createObjectNode().put("id", id).put("method", method);
        message.set("params", JSON.valueToTree(parameters));
        if (!session.isEmpty()) {
            message.put("sessionId", session);
        }
        socket.sendText(message.toString(), true).join();
        JsonNode answer = hear(it -> it.path("id").asInt(0) == id);
        if (answer.has("error")) {
            throw new IllegalStateException(method + ": " + answer.path("error"));
        }
        return answer.path("result");
    }

    private JsonNode hear(java.util.function.Predicate<JsonNode> wanted) throws InterruptedException {
        while (true) {
            @Nullable JsonNode message = heard.poll(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
            if (message == null) {
                throw new IllegalStateException("Chromium does not answer");
            }
            if (wanted.test(message)) {
                return message;
            }
        }
    }

    @Override
    public void close() throws IOException {
        socket.abort();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().onExit().join();
        try (Stream<Path> files = Files.walk(profile)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private final class Ear implements WebSocket.Listener {

        private final StringBuilder message = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            message.append(part);
            if (last) {
                heard.add(JSON.readTree(message.toString()));
                message.setLength(0);
            }
            from.request(1);
            return null;
        }
    }
}
