package se.klartecken.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import se.klartecken.json.CaseSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description of the service: what is written in {@code openapi.yaml}, with the library's own schema of cases in it. */
final class ApiDescription {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String RESOURCE = "/openapi.yaml";

    private ApiDescription() {}

    /** OpenAPI 3.1 as JSON. */
    static String text() {
        ObjectNode description = written();
        ObjectNode schemas = (ObjectNode) description.at("/components/schemas");
        ObjectNode ofCase = (ObjectNode) JSON.readTree(CaseSchema.text().replace("#/$defs/", "#/components/schemas/"));
        schemas.setAll((ObjectNode) ofCase.remove("$defs"));
        ofCase.remove("$schema");
        ofCase.remove("$id");
        schemas.set("Case", ofCase);
        return JSON.writeValueAsString(description);
    }

    private static ObjectNode written() {
        try (InputStream yaml = ApiDescription.class.getResourceAsStream(RESOURCE)) {
            Object read = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
            JsonNode description = JSON.valueToTree(read);
            return (ObjectNode) description;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
