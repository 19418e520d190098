package se.klartecken.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.klartecken.clause.Text;
import tools.jackson.databind.json.JsonMapper;

/**
 * Something that the municipalities' texts speak of.
 *
 * @param topic what it is
 * @param clauses ids of the clauses on it by policy; empty where a policy says nothing
 * @param difference what one text has and another lacks
 */
record Topic(Text topic, Map<String, List<String>> clauses, Text difference) {

    /** All topics, in the order of the page. */
    static List<Topic> all() {
        try (InputStream in = Topic.class.getResourceAsStream("topics.json")) {
            return List.of(JsonMapper.shared().readValue(Objects.requireNonNull(in, "shipped"), Topic[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> clausesOf(String policy) {
        return clauses.getOrDefault(policy, List.of());
    }
}
