package se.klartecken.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class EscapingTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @ParameterizedTest
    @ValueSource(strings = {"", "{\n  \"a\" : 1\n}", "\"Följs inte: åäö, é, €, …, 1–2, 漢字, \uD83D\uDE00 & 'så' > 1\""})
    void whatIsHarmlessStaysAsItIs(String json) {
        assertThat(Escaping.of(json)).isEqualTo(json);
    }

    @Test
    void whatIsObeyedOrUnseenIsEscaped() {
        assertThat(Escaping.of("\u007F\u009B\u0085")).isEqualTo("\\u007f\\u009b\\u0085");
        assertThat(Escaping.of("\u202E\u2066\u200B\u00AD\uFEFF")).isEqualTo("\\u202e\\u2066\\u200b\\u00ad\\ufeff");
        assertThat(Escaping.of("\u2028\u2029")).isEqualTo("\\u2028\\u2029");
        assertThat(Escaping.of("\uE000\uFFFF\uD83D")).isEqualTo("\\ue000\\uffff\\ud83d");
        assertThat(Escaping.of("\uDB40\uDC41")).as("beyond 16 bits").isEqualTo("\\udb40\\udc41");
        assertThat(Escaping.of("</script><!--")).isEqualTo("\\u003c/script>\\u003c!--");
    }

    @Property
    void theTextIsTheSame(@ForAll String text) {
        String json = JSON.writeValueAsString(text);
        assertThat(Escaping.of(json)).doesNotContainPattern("[\\p{C}\\p{Zl}\\p{Zp}<&&[^\\n]]");
        assertThat(JSON.readValue(Escaping.of(json), String.class)).isEqualTo(text);
    }

    /** Half of the characters are of the first 256, where most of what is plain lies. */
    @Property
    void whatIsPlainNeedsNoEscape(@ForAll @CharRange(to = '\u00FF') String latin, @ForAll String any) {
        for (String text : List.of(latin, any, latin + "\u2013\u201D\u2026" + latin)) {
            String json = JSON.writeValueAsString(text);
            assertThat(!Escaping.isPlain(text) || Escaping.of(json).equals(json))
                    .as(json)
                    .isTrue();
        }
    }

    @Test
    void whatPeopleWriteIsPlain() {
        assertThat(Escaping.isPlain("Följs inte: §\u00A05, \u201Dé\u201D, 1\u20132 & 'så' > \"1\"\u2026"))
                .isTrue();
        assertThat(List.of("\u001B", "\u007F", "\u00AD", "\u2028", "\u202E", "<"))
                .noneMatch(Escaping::isPlain);
    }
}
