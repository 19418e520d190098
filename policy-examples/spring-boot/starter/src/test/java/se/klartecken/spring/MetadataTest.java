package se.klartecken.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.klartecken.Policies;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Editors can tell what there is to set. */
class MetadataTest {

    private static JsonNode metadata() throws IOException {
        try (InputStream json =
                KlarteckenProperties.class.getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
            return JsonMapper.builder().build().readTree(json);
        }
    }

    @Test
    void everyPropertyIsDescribed() throws IOException {
        JsonNode properties = metadata().path("properties");
        assertThat(properties.findValuesAsString("name"))
                .containsExactlyInAnyOrderElementsOf(List.of(
                        KlarteckenProperties.POLICIES,
                        KlarteckenProperties.READINGS,
                        KlarteckenProperties.OFFICE_HOURS,
                        KlarteckenProperties.DOCUMENT_SIZE,
                        KlarteckenProperties.FINDINGS));
        assertThat(properties)
                .allSatisfy(property ->
                        assertThat(property.path("description").asString("")).isNotBlank());
    }

    @Test
    void thePoliciesThatAreShippedAreSuggested() throws IOException {
        assertThat(metadata().path("hints").findValuesAsString("value")).isEqualTo(Policies.names());
    }
}
