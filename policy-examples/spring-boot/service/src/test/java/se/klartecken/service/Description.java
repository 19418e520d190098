package se.klartecken.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the service says of itself, for holding its answers against it. */
final class Description {

    static final JsonMapper JSON = JsonMapper.builder().build();
    static final JsonNode DOCUMENT = JSON.readTree(ApiDescription.text());

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<String, Schema> SCHEMAS = new HashMap<>();

    private Description() {}

    /** Requires of an answer to a described operation that its status, media type and content are described. */
    static void require(String method, String address, HttpResponse<String> response) {
        operation(method, address).ifPresent(operation -> {
            String place = place(operation + "/responses/" + response.statusCode());
            String type =
                    response.headers().firstValue("Content-Type").orElse("none").replaceFirst(";.*", "");
            JsonNode content = DOCUMENT.at(place).path("content").path(type);
            assertThat(content.isObject())
                    .as("%s %s answers %s %s", method, address, response.statusCode(), type)
                    .isTrue();
            if (type.endsWith("json")) {
                requireValid(place + "/content/" + escaped(type) + "/schema", response.body());
            }
        });
    }

    /** @param place JSON Pointer of a schema in the description */
    static void requireValid(String place, String json) {
        assertThat(schema(place)
                        .validate(
                                json,
                                InputFormat.JSON,
                                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
                .as(place)
                .isEmpty();
    }

    static synchronized Schema schema(String place) {
        return SCHEMAS.computeIfAbsent(place, at -> {
            ObjectNode whole = (ObjectNode) DOCUMENT.deepCopy();
            whole.put("$ref", "#" + at);
            return REGISTRY.getSchema(whole);
        });
    }

    /** Pointer of the operation that an address belongs to. */
    private static Optional<String> operation(String method, String address) {
        String path = address.replaceFirst("\\?.*", "");
        return DOCUMENT.path("paths").propertyNames().stream()
                .filter(template -> path.matches(template.replaceAll("\\{[^}]*}", "[^/]+")))
                .map(template -> "/paths/" + escaped(template) + "/" + method.toLowerCase(Locale.ROOT))
                .filter(pointer -> DOCUMENT.at(pointer).isObject())
                .findFirst();
    }

    /** Where a response is described that may be a reference. */
    private static String place(String pointer) {
        String reference = DOCUMENT.at(pointer).path("$ref").asString("");
        return reference.isEmpty() ? pointer : reference.substring(1);
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
