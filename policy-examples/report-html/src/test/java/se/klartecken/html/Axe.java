package se.klartecken.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** Has axe-core look at the page that a browser shows, for what keeps people out. */
public final class Axe {

    private static final String SCRIPT = read();

    private Axe() {}

    /** What it finds, each with the elements that it finds it in; everything that can be unfolded is unfolded first. */
    public static List<String> violations(Chromium chromium) throws InterruptedException {
        chromium.evaluate(SCRIPT + "; 0");
        chromium.evaluate("document.querySelectorAll('details').forEach(it => it.open = true)");
        JsonNode violations = chromium.evaluate("axe.run().then(found => found.violations.map("
                + "it => it.id + ' ' + it.nodes.slice(0, 3).map(node => node.html.slice(0, 200)).join(' ')))");
        return violations.valueStream().map(JsonNode::asString).toList();
    }

    private static String read() {
        try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
