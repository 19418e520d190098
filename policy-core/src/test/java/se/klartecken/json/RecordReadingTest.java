package se.klartecken.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.klartecken.input.InputError;
import se.klartecken.input.InputErrorCode;
import se.klartecken.input.RecordDocument;
import se.klartecken.model.Reply;
import se.klartecken.model.ReplyKind;

/** Records that the format does not know are read as strictly as those that it does. */
class RecordReadingTest {

    public record Told(String message, @Nullable Reply reply) {}

    @Test
    void readsWhatTheComponentsSay() {
        RecordDocument<Told> read = read(
                "{\"message\": \"m-1\", \"reply\": {\"kind\": \"ANSWER\", \"at\": \"2026-03-02T09:00:00+01:00\"}}");

        assertThat(read.errors()).isEmpty();
        assertThat(read.content())
                .isEqualTo(new Told(
                        "m-1", new Reply(ReplyKind.ANSWER, Instant.parse("2026-03-02T08:00:00Z"), null, null)));
    }

    @Test
    void pointsAtEachFault() {
        RecordDocument<Told> read = read("{\"reply\": {\"kind\": \"ANSWER\", \"at\": \"yesterday\"}, \"other\": 1}");

        assertThat(read.content()).isNull();
        assertThat(read.errors())
                .extracting(InputError::code, InputError::pointer)
                .containsExactly(
                        tuple(InputErrorCode.BAD_FORMAT, "/reply/at"),
                        tuple(InputErrorCode.UNKNOWN_PROPERTY, ""),
                        tuple(InputErrorCode.MISSING_PROPERTY, "/message"));
    }

    @Test
    void showsNothingOfWhatItHolds() {
        assertThat(read("{\"message\": \"m-1\"}").toString()).isEqualTo("RecordDocument[errors=[]]");
    }

    private static RecordDocument<Told> read(String json) {
        return new CaseReader().readRecord(json.getBytes(StandardCharsets.UTF_8), Told.class);
    }
}
