package se.klartecken.rules.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** The search for canaries finds them in every form that a leak could give them. */
class CanarySearchTest {

    static Stream<String> forms() {
        String text = Canary.GREEN.text("place");
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Stream.of(
                text,
                text.toUpperCase(Locale.ROOT),
                text.toLowerCase(Locale.ROOT),
                text.replaceAll("[^0-9]", ""),
                "4815 1623-4210",
                "Q-A-N-A-R-J-E-F-O-G-E-L",
                URLEncoder.encode(text, StandardCharsets.UTF_8),
                text.replace("&", "&amp;").replace("<", "&lt;").replace("Ö", "&Ouml;"),
                JsonMapper.builder().build().writeValueAsString(text),
                Base64.getEncoder().encodeToString(bytes),
                Base64.getUrlEncoder().encodeToString(("x" + text).getBytes(StandardCharsets.UTF_8)),
                Base64.getMimeEncoder().encodeToString(("xy" + text).getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void findsIt(String form) {
        assertThat(Canary.foundIn("before " + form + " after")).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(Canary.class)
    void findsDatesOfBirth(Canary canary) {
        String day = canary.birthDate().replace("-", "");
        assertThat(Canary.foundIn("born " + canary.birthDate())).isNotEmpty();
        assertThat(Canary.foundIn("born " + day + ".")).isNotEmpty();
        assertThat(Canary.foundIn("<" + day.substring(2) + ">")).isNotEmpty();
        assertThat(Canary.foundIn("[" + canary.birthYear() + "]")).isNotEmpty();
    }

    @Test
    void findsNothingWhereThereIsNone() {
        assertThat(Canary.foundIn("1a1913111b 4815162342 the canary sings")).isEmpty();
    }
}
