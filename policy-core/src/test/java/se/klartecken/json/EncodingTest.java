package se.klartecken.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.klartecken.input.CaseDocument;
import se.klartecken.input.InputError;
import se.klartecken.input.InputErrorCode;

class EncodingTest {

    private static final CaseDocument NOT_UTF8 = CaseDocument.rejectedWhole(
            List.of(new InputError(InputErrorCode.NOT_UTF8, "", "UTF-8 without byte order mark")));

    private final CaseReader reader = new CaseReader();

    /** A document whose only text is these bytes. */
    private static byte[] document(int... text) {
        byte[] bytes =
                ("{\"readings\":{\"r\":\"" + "?".repeat(text.length) + "\"}}").getBytes(StandardCharsets.US_ASCII);
        int start = new String(bytes, StandardCharsets.US_ASCII).indexOf('?');
        for (int i = 0; i < text.length; i++) {
            bytes[start + i] = (byte) text[i];
        }
        return bytes;
    }

    @Test
    void utf8IsRead() {
        assertThat(reader.read(document(0xC3, 0xA5)).content().readings()).containsEntry("r", "å");
        assertThat(reader.read(document(0xF0, 0x9F, 0x98, 0x80)).content().readings())
                .containsEntry("r", "😀");
    }

    @Test
    void whatUtf8DoesNotAllowIsRefused() {
        int[][] malformed = {
            {0xE5}, // Latin-1
            {0x80}, // a continuation of nothing
            {0xC3}, // cut short
            {0xC0, 0x80}, // NUL the long way
            {0xED, 0xA0, 0x80}, // half a surrogate pair
            {0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80}, // a surrogate pair, as in CESU-8
            {0xF4, 0x90, 0x80, 0x80}, // beyond Unicode
            {0xFF}
        };
        for (int[] bytes : malformed) {
            assertThat(reader.read(document(bytes))).isEqualTo(NOT_UTF8);
        }
    }

    @Test
    void aByteOrderMarkIsRefused() {
        assertThat(reader.read(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, '{', '}'}))
                .isEqualTo(NOT_UTF8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16BE", "UTF-16LE", "UTF-16", "UTF-32"})
    void otherEncodingsAreRefused(String charset) {
        assertThat(reader.read("{\"accounts\":[]}".getBytes(Charset.forName(charset)))
                        .isRejectedWhole())
                .isTrue();
    }

    @Test
    void aJavaStringThatUtf8CannotHoldIsRefused() {
        assertThat(reader.read("{\"readings\":{\"r\":\"\uD83D\"}}")).isEqualTo(NOT_UTF8);
        assertThat(reader.read("{\"\uDE00\":1}")).isEqualTo(NOT_UTF8);
    }

    /** The first and the last half of a pair are refused, and what stands just before and after them is read. */
    @ParameterizedTest
    @CsvSource({"D7FF, false", "D800, true", "DBFF, true", "DC00, true", "DFFF, true", "E000, false"})
    void anEscapedHalfOfAPairIsRefused(String unit, boolean refused) {
        CaseDocument read = reader.read("{\"readings\":{\"r\":\"\\u" + unit + "\"}}");
        assertThat(read.errors())
                .extracting(InputError::code)
                .isEqualTo(refused ? List.of(InputErrorCode.LONE_SURROGATE) : List.of());
    }
}
