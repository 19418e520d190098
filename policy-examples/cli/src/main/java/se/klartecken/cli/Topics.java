package se.klartecken.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import se.klartecken.html.site.Topic;
import tools.jackson.databind.json.JsonMapper;

/** What the policies that ship with the program are compared by. */
final class Topics {

    private Topics() {}

    /** All topics, in the order of the page. */
    static List<Topic> all() {
        try (InputStream in = Topics.class.getResourceAsStream("topics.json")) {
            return List.of(JsonMapper.shared().readValue(Objects.requireNonNull(in, "shipped"), Topic[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
