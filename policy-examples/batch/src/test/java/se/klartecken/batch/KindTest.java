package se.klartecken.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "{\"context\":{}}|CONTEXT",
                " {  \"context\" : {}}|CONTEXT",
                "{\"context\"|CONTEXT",
                "{\"account\":1}|ITEM",
                "{\"post\":1}|ITEM",
                "{\"message\":1}|ITEM",
                "{\"accounts\":[]}|CASE",
                "{\"contexts\":[]}|CASE",
                "{\"asOf\":1,\"context\":1}|CASE",
                "{\"contex|CASE",
                "{\"context|CASE",
                "{\"\"|CASE",
                "{\"|CASE",
                "{|CASE",
                "{}|CASE",
                "[\"context\"]|CASE",
                "``|CASE"
            })
    void isToldByTheFirstProperty(String line, Kind kind) {
        assertThat(Kind.of(line.getBytes(StandardCharsets.UTF_8))).isEqualTo(kind);
    }
}
