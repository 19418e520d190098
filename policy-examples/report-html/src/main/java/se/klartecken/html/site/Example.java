package se.klartecken.html.site;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.klartecken.report.Step;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One thing changed in a model case, and what the clause says of it then; as the samples by which the rules are tested.
 *
 * @param clause id of the clause
 * @param name what is changed, in English
 * @param set new values by JSON Pointer
 * @param remove JSON Pointers of what is left out
 * @param readings choices of readings
 * @param asOf another instant than the model case's own
 * @param subject JSON Pointer of what is judged
 * @param expect its outcome, or {@code ERROR} where the input is rejected
 * @param missing what is then missing
 * @param remedy what is then left to do
 * @param dueAt the due instant
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Example(
        String clause,
        String name,
        @Nullable Map<String, JsonNode> set,
        @Nullable List<String> remove,
        @Nullable Map<String, String> readings,
        @Nullable OffsetDateTime asOf,
        @Nullable String subject,
        String expect,
        @Nullable List<String> missing,
        @Nullable List<Step> remedy,
        @Nullable OffsetDateTime dueAt) {

    /** Reads a JSON array of them; times keep their offsets. */
    public static List<Example> read(String json) {
        return List.of(JSON.readValue(json, Example[].class));
    }

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(tools.jackson.databind.cfg.DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .build();
}
