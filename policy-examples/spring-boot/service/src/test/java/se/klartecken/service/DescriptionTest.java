package se.klartecken.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.klartecken.json.CaseReader;
import se.klartecken.json.CaseSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The description of the service is sound and complete; that answers keep to it, every other test shows. */
class DescriptionTest {

    private static final Service SERVICE = Service.shared();

    @Test
    void isWhatTheServiceServes() {
        assertThat(Description.JSON.readTree(SERVICE.get("/openapi.json").body()))
                .isEqualTo(Description.DOCUMENT);
    }

    @Test
    void isOpenApiToThoseWhoReadIt() {
        var options = new ParseOptions();
        options.setResolve(true);
        var read =
                new OpenAPIV3Parser().readContents(SERVICE.get("/openapi.json").body(), List.of(), options);
        assertThat(read.getMessages()).isEmpty();
        assertThat(read.getOpenAPI().getPaths()).hasSameSizeAs(Description.DOCUMENT.path("paths"));
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        List<String> references = Description.DOCUMENT.findValuesAsString("$ref");
        assertThat(references).hasSizeGreaterThan(100).allSatisfy(reference -> {
            assertThat(reference).startsWith("#/components/");
            assertThat(Description.DOCUMENT.at(reference.substring(1)).isObject())
                    .as(reference)
                    .isTrue();
        });
    }

    @Test
    void hasEachOperationAndNoOther() {
        var served = new TreeSet<String>();
        SERVICE.context()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((mapping, handler) -> {
                    if (handler.getBeanType() != ErrorPage.class) {
                        mapping.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> mapping.getPatternValues()
                                        .forEach(path ->
                                                served.add(method.name().toLowerCase(Locale.ROOT) + " " + path)));
                    }
                });
        var described = new TreeSet<String>();
        Description.DOCUMENT
                .path("paths")
                .forEachEntry((path, item) -> item.propertyNames().stream()
                        .filter(name -> !name.equals("parameters"))
                        .forEach(method -> described.add(method + " " + path)));
        assertThat(described).isEqualTo(served).hasSize(8);
    }

    /** What is ours must not stand in the way of what is the library's. */
    @Test
    void holdsTheSchemaOfCasesWhole() {
        ObjectNode schema =
                (ObjectNode) Description.JSON.readTree(CaseSchema.text().replace("#/$defs/", "#/components/schemas/"));
        JsonNode schemas = Description.DOCUMENT.at("/components/schemas");
        schema.path("$defs")
                .forEachEntry((name, part) -> assertThat(schemas.path(name)).isEqualTo(part));
        assertThat(schemas.at("/Case/properties")).isEqualTo(schema.path("properties"));
        assertThat(schemas.at("/Case/additionalProperties").asBoolean(true)).isFalse();
    }

    @Test
    void takesWhatTheServiceTakes() {
        Description.requireValid("/components/schemas/Case", Examples.STOCKHOLM);
        Description.requireValid("/components/schemas/Case", Examples.SOLLENTUNA);
        Description.requireValid(
                "/components/schemas/ItemInContext", Examples.inContext(Examples.CONTEXT, Examples.QUESTION));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"account\": \"sidan\"}",
                "{\"account\": \"sidan\", \"post\": {\"id\": \"p\", \"status\": \"DRAFT\"},"
                        + " \"message\": {\"id\": \"m\", \"kind\": \"QUESTION\", \"receivedAt\": \"2026-04-02T14:00:00Z\"}}",
                "{\"account\": \"sidan\", \"media\": {}, \"post\": {\"id\": \"p\", \"status\": \"DRAFT\"}}"
            })
    void refusesItemsThatTheServiceRefuses(String item) {
        var refused = Description.schema("/components/schemas/Item").validate(item, InputFormat.JSON);
        assertThat(refused).isNotEmpty();
        assertThat(new CaseReader().readItem(item).errors()).isNotEmpty();
    }
}
