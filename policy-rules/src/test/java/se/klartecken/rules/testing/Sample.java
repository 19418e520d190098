package se.klartecken.rules.testing;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.klartecken.model.LocalValueKind;
import se.klartecken.report.Outcome;
import se.klartecken.report.Step;
import tools.jackson.databind.JsonNode;

/**
 * One thing changed in the model citizen, and what the text says of it then.
 *
 * @param clause the clause that is looked at
 * @param name what is changed, in words
 * @param set new values by JSON Pointer, after the removals; {@code /-} at the end appends to a list
 * @param remove JSON Pointers of what is taken away
 * @param readings choices of readings
 * @param asOf the instant to ask for instead of the citizen's own
 * @param subject JSON Pointer of what the finding is about
 * @param expect its outcome, or {@code ERROR} where the input is to be rejected
 * @param error JSON Pointer of the rejected element
 * @param local the kind of the organisation's own value that the finding is about; none means that it is the text's
 * @param missing what the finding must name as missing
 * @param notBecause facts that the answer must not rest on
 * @param alsoCites what it must cite beside the clause
 * @param remedy what it must say is left to do
 * @param dueAt the due instant
 * @param dueAtInTime whether that very instant is in time
 * @param also outcomes of all other findings that change, by {@code clause@subject}
 */
public record Sample(
        String clause,
        String name,
        @Nullable Map<String, JsonNode> set,
        @Nullable List<String> remove,
        @Nullable Map<String, String> readings,
        @Nullable OffsetDateTime asOf,
        @Nullable String subject,
        String expect,
        @Nullable String error,
        @Nullable LocalValueKind local,
        @Nullable List<String> missing,
        @Nullable List<String> notBecause,
        @Nullable List<String> alsoCites,
        @Nullable List<Step> remedy,
        @Nullable OffsetDateTime dueAt,
        @Nullable Boolean dueAtInTime,
        @Nullable Map<String, Outcome> also) {

    public boolean expectsError() {
        return expect.equals("ERROR");
    }

    public Outcome outcome() {
        return Outcome.valueOf(expect);
    }

    @Override
    public String toString() {
        return clause + ": " + name;
    }
}
