package se.klartecken.html;

import java.util.List;
import java.util.stream.Stream;
import se.klartecken.html.FactKind.Control;
import se.klartecken.json.CaseSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Finds in the schema of the case document what can stand where a pointer leads. */
final class FactKinds {

    private static final JsonNode SCHEMA = JsonMapper.shared().readTree(CaseSchema.text());

    private FactKinds() {}

    /** What can stand there; text, where the schema knows of no such place. */
    static FactKind at(String pointer) {
        JsonNode place = SCHEMA;
        for (String token : pointer.split("/", -1)) {
            if (!token.isEmpty()) {
                JsonNode object = resolved(place);
                place = object.has("items")
                        ? object.path("items")
                        : object.path("properties").path(token);
            }
        }
        return kind(resolved(place));
    }

    private static FactKind kind(JsonNode type) {
        if (type.has("enum")) {
            List<String> choices = stream(type.path("enum"))
                    .filter(JsonNode::isString)
                    .map(JsonNode::stringValue)
                    .toList();
            return new FactKind(Control.CHOICE, choices);
        }
        if (is(type, "boolean")) {
            return FactKind.of(Control.YES_OR_NO);
        }
        if (is(type, "integer") || is(type, "number")) {
            return FactKind.of(Control.NUMBER);
        }
        if (is(type, "array") || is(type, "object")) {
            return FactKind.of(Control.PARTS);
        }
        return switch (type.path("format").asString("")) {
            case "date" -> FactKind.of(Control.DAY);
            case "date-time" -> FactKind.of(Control.MOMENT);
            default -> FactKind.of(Control.TEXT);
        };
    }

    /** The definition behind a reference, or behind a choice between it and null. */
    private static JsonNode resolved(JsonNode node) {
        if (node.has("anyOf")) {
            return resolved(node.path("anyOf").path(0));
        }
        String reference = node.path("$ref").asString("");
        return reference.isEmpty() ? node : resolved(SCHEMA.at(reference.substring(1)));
    }

    private static boolean is(JsonNode type, String name) {
        JsonNode given = type.path("type");
        return given.isArray()
                ? stream(given).anyMatch(it -> it.asString("").equals(name))
                : given.asString("").equals(name);
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return list.valueStream();
    }
}
