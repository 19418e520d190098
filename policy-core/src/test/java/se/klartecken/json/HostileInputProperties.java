package se.klartecken.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.klartecken.input.CaseDocument;
import se.klartecken.input.InputError;
import se.klartecken.input.InputErrorCode;

class HostileInputProperties {

    private static final String CANARY = "kanariefågel";
    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]++|\\\\.)*+\"");

    private final CaseReader reader = new CaseReader();

    private static byte[] good(Random random) {
        return CaseWriter.write(new RandomCase(random).next()).getBytes(StandardCharsets.UTF_8);
    }

    @Property
    void anyBytesGiveADocument(@ForAll byte[] bytes) {
        CaseDocument read = reader.read(bytes);
        assertThat(read.isRejectedWhole()).isEqualTo(read.rejected().contains(""));
    }

    @Property
    void anyTextGivesADocument(@ForAll String text) {
        assertThat(reader.read(text)).isEqualTo(reader.read(text));
        assertThat(reader.read("{\"readings\":{\"r\":\"" + text + "\"}}")).isNotNull();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void aDocumentCutShortIsRejectedWhole(@ForAll Random random) {
        String json = new String(good(random), StandardCharsets.UTF_8);
        CaseDocument read = reader.read(json.substring(0, random.nextInt(json.length())));
        assertThat(read.errors())
                .extracting(InputError::code)
                // Half a pair at the end of the text is no UTF-8.
                .containsAnyOf(InputErrorCode.NOT_JSON, InputErrorCode.NOT_UTF8)
                .hasSize(1);
        assertThat(read.isRejectedWhole()).isTrue();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void aDocumentWithFlippedBytesGivesADocument(
            @ForAll Random random, @ForAll @IntRange(min = 1, max = 10) int flips) {
        byte[] bytes = good(random);
        random.ints(flips, 0, bytes.length).forEach(place -> bytes[place] = (byte) random.nextInt());
        CaseDocument read = reader.read(bytes);
        assertThat(read.errors().isEmpty()).isEqualTo(read.rejected().isEmpty());
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void noErrorRepeatsATextOfTheDocument(@ForAll Random random) {
        String json = new String(good(random), StandardCharsets.UTF_8);
        assertNoCanary(replaceTexts(json, random, 1));
        assertNoCanary(replaceTexts(json, random, 2));
        assertNoCanary(replaceTexts(json, random, 20));
        String broken = replaceTexts(json, random, 20);
        assertNoCanary(broken.substring(0, random.nextInt(broken.length())));
        assertNoCanary(broken.replaceFirst("\"" + CANARY, CANARY));
    }

    static Stream<BadDocument> bad() {
        return BadDocumentsTest.all();
    }

    @ParameterizedTest
    @MethodSource("bad")
    void noErrorRepeatsATextOfABadDocument(BadDocument bad) {
        assertNoCanary(TEXT.matcher(bad.json()).replaceAll("\"" + CANARY + "\""));
        assertNoCanary(bad.json() + CANARY);
        assertNoCanary(CANARY + bad.json());
        for (int place = bad.json().indexOf('"');
                place >= 0 && place < 1_000;
                place = bad.json().indexOf('"', place + 1)) {
            assertNoCanary(bad.json().substring(0, place) + CANARY + bad.json().substring(place));
            assertNoCanary(
                    bad.json().substring(0, place + 1) + CANARY + bad.json().substring(place + 1));
        }
    }

    /** One of so many texts, names included, becomes the canary; at random, yet the first one always. */
    private static String replaceTexts(String json, Random random, int oneOf) {
        boolean[] first = {true};
        return TEXT.matcher(json).replaceAll(text -> {
            boolean replace = first[0] || random.nextInt(oneOf) == 0;
            first[0] = false;
            return replace ? "\"" + CANARY + "\"" : Matcher.quoteReplacement(text.group());
        });
    }

    private void assertNoCanary(String json) {
        assertThat(reader.read(json).toString()).doesNotContain(CANARY);
    }
}
