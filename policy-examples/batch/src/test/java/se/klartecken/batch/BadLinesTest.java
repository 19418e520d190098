package se.klartecken.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.klartecken.Question;
import tools.jackson.databind.JsonNode;

/** A line that cannot be judged gives a record that says why, and takes no other line along. */
class BadLinesTest {

    private static final String CANARY = "Qanarjefogel";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Qanarjefogel | NOT_JSON | ",
                "{\"Qanarjefogel\" | NOT_JSON | ",
                "{\"Qanarjefogel\":1} | UNKNOWN_PROPERTY | ",
                "[\"Qanarjefogel\"] | WRONG_TYPE | ",
                "{} {\"Qanarjefogel\":1} | TRAILING_TEXT | ",
                "{} | MISSING_PROPERTY | /asOf",
                "{\"asOf\":\"2195-01-01T00:00:00Z\"} | OUT_OF_RANGE | /asOf",
                "{\"context\" | NOT_JSON | ",
                "{\"context\": | NOT_JSON | ",
                "{\"context\":} | NOT_JSON | ",
                "{\"context\":5} | WRONG_TYPE | ",
                "{\"context\":5 | NOT_JSON | ",
                "{\"context\":{} | NOT_JSON | ",
                "{\"context\":{}}} | TRAILING_TEXT | ",
                "{\"context\":{},\"context\":{}} | TRAILING_TEXT | ",
                "{\"context\":{\"Qanarjefogel\":1}} | UNKNOWN_PROPERTY | ",
                "{\"context\":{}} | MISSING_PROPERTY | /asOf",
                "{\"context\":{\"asOf\":\"2195-01-01T00:00:00Z\"}} | OUT_OF_RANGE | /asOf",
                "{\"account\":\"Qanarjefogel\" | NOT_JSON | ",
                "{\"account\":\"a\",\"Qanarjefogel\":1} | UNKNOWN_PROPERTY | ",
                "{\"account\":\"a\"} | BAD_OBJECT | ",
                "{\"account\":\"Qanarjefogel\",\"post\":{\"id\":\"p\",\"status\":\"PLANNED\"}} | DANGLING_REFERENCE |"
                        + " /account",
                "{\"account\":\"a\",\"post\":{\"id\":\"p\",\"status\":\"Qanarjefogel\"}} | UNKNOWN_WORD | /post/status"
            })
    void eachHasItsCode(String line, String code, String pointer) throws IOException, InterruptedException {
        byte[] output = Runs.output(
                Runs.BATCH, Inputs.bytes(Inputs.CONTEXT, Inputs.question(1), line, Inputs.CONTEXT, Inputs.question(2)));

        List<JsonNode> records = Runs.records(output);
        assertThat(records).extracting(record -> record.at("/line").asInt()).containsExactly(1, 2, 3, 4, 5);
        assertThat(records.get(2).propertyNames()).containsExactly("line", "outcome", "findings", "errors");
        assertThat(records.get(2).at("/findings")).isEmpty();
        assertThat(records.get(2).at("/errors")).anySatisfy(error -> {
            assertThat(error.at("/code").asString()).isEqualTo(code);
            assertThat(error.at("/pointer").asString()).isEqualTo(pointer == null ? "" : pointer);
        });
        assertThat(records.get(4).at("/findings").findValuesAsString("clause")).contains("SOL-5-3");
        assertThat(new String(output, StandardCharsets.UTF_8)).doesNotContain(CANARY);
    }

    /** Blank lines have a number and no record; the last line has no end, others end as on Windows. */
    @Test
    void blankLinesAndLineEnds() throws IOException, InterruptedException {
        String input = "\n" + Inputs.CONTEXT + "\r\n \t\r\n" + Inputs.question(1) + "\r\n\n" + Inputs.question(2);
        List<JsonNode> records = Runs.records(Runs.output(Runs.BATCH, input.getBytes(StandardCharsets.UTF_8)));
        assertThat(records).extracting(record -> record.at("/line").asInt()).containsExactly(2, 4, 6);
        assertThat(records)
                .allSatisfy(record -> assertThat(record.at("/errors")).isEmpty());
        assertThat(Runs.records(Runs.output(Runs.BATCH, new byte[0]))).isEmpty();
        assertThat(Runs.records(Runs.output(Runs.BATCH, "\n\n ".getBytes(StandardCharsets.UTF_8))))
                .isEmpty();
    }

    @Test
    void whatIsNoUtf8() throws IOException, InterruptedException {
        var input = new ByteArrayOutputStream();
        input.writeBytes(Inputs.bytes(Inputs.CONTEXT));
        input.writeBytes(new byte[] {'{', '"', (byte) 0xFF, '"', ':', '1', '}', '\n'});
        input.writeBytes(new byte[] {0, '\n'});
        input.writeBytes(Inputs.bytes("\uFEFF{}", Inputs.question(1)));
        assertThat(Runs.records(Runs.output(Runs.BATCH, input.toByteArray())))
                .extracting(record -> record.at("/errors/0/code").asString(""))
                .containsExactly("", "NOT_UTF8", "NOT_JSON", "NOT_UTF8", "");
    }

    /** A line of just the length is read, a byte more is too much; what begins as a context ends the one before. */
    @Test
    void whatIsTooLong() throws IOException, InterruptedException {
        int longest = Inputs.CONTEXT.length() + 300_000;
        String spaces = " ".repeat(300_000);
        List<JsonNode> records = Runs.records(
                Runs.BATCH.longestLine(longest),
                Inputs.CONTEXT + spaces,
                Inputs.question(1),
                " ".repeat(longest + 1),
                "{\"" + CANARY + "\":\"" + spaces + spaces + "\"}",
                "{\"account\":" + spaces + spaces,
                Inputs.question(2),
                Inputs.CONTEXT + spaces + " ",
                Inputs.question(3),
                Inputs.CONTEXT,
                Inputs.question(4));
        String tooLong = "DOCUMENT_TOO_LONG";
        assertThat(records)
                .extracting(record -> record.at("/errors/0/code").asString(""))
                .containsExactly("", "", tooLong, tooLong, tooLong, "", tooLong, "DANGLING_REFERENCE", "", "");
    }

    @Test
    void itemsBeforeAnyContextHaveNoAccount() throws IOException, InterruptedException {
        JsonNode record = Runs.records(Runs.BATCH, Inputs.question(1)).get(0);
        assertThat(record.at("/errors/0/code").asString()).isEqualTo("DANGLING_REFERENCE");
        assertThat(record.at("/errors/0/pointer").asString()).isEqualTo("/account");
    }

    /** The instant of the run stands in for that of the case, and what could not be read says no more for it. */
    @Test
    void withAnInstantOfTheRun() throws IOException, InterruptedException {
        Batch batch = Batch.of(Runs.POLICY, Question.at(Instant.parse("2026-03-02T08:00:00Z")));
        List<JsonNode> records = Runs.records(batch, "{}", "{\"context\":{}}", "no json");
        assertThat(records.get(0).at("/checkedAt").asString()).isEqualTo("2026-03-02T09:00:00+01:00");
        assertThat(records.get(1).propertyNames())
                .containsExactly("line", "checkedAt", "outcome", "findings", "errors", "notes");
        assertThat(records.get(2).propertyNames()).containsExactly("line", "outcome", "findings", "errors");
    }
}
