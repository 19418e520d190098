package se.klartecken.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.klartecken.calendar.OfficeHoursFuzzTarget;
import se.klartecken.detect.DetectorFuzzTarget;
import se.klartecken.json.CaseReaderFuzzTarget;
import se.klartecken.json.CaseSchema;
import se.klartecken.json.MomentFuzzTarget;

/** What fuzzing starts from, and what it has found, keeps to the claims of every target. */
class SeedsTest {

    private static final Path SEEDS = Path.of("src/test/resources/fuzz");

    private static final Map<String, Class<?>> TARGETS = Map.of(
            "case-reader", CaseReaderFuzzTarget.class,
            "detector", DetectorFuzzTarget.class,
            "office-hours", OfficeHoursFuzzTarget.class,
            "moment", MomentFuzzTarget.class);

    static List<Path> seeds() throws IOException {
        try (Stream<Path> files = Files.walk(SEEDS, 2)) {
            return files.filter(file -> file.getNameCount() > SEEDS.getNameCount() + 1)
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noSeedBreaksAnyTarget(Path seed) throws IOException {
        byte[] bytes = Files.readAllBytes(seed);
        for (Class<?> target : TARGETS.values()) {
            assertThatCode(() -> give(target, bytes)).as(target.getSimpleName()).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noBeginningOfASeedBreaksItsTarget(Path seed) throws IOException {
        byte[] bytes = Files.readAllBytes(seed);
        Class<?> target = TARGETS.get(seed.getParent().getFileName().toString());
        for (int length = 0; length < Math.min(bytes.length, 100); length++) {
            byte[] beginning = Arrays.copyOf(bytes, length);
            assertThatCode(() -> give(target, beginning)).as("%s bytes", length).doesNotThrowAnyException();
        }
    }

    @Test
    void everyTargetHasSeeds() throws IOException {
        assertThat(seeds())
                .extracting(seed -> seed.getParent().getFileName().toString())
                .hasSameElementsAs(TARGETS.keySet());
    }

    @Test
    void theDictionaryHoldsEveryNameOfTheFormat() throws IOException {
        String dictionary = Files.readString(SEEDS.resolve("words.dict"));
        // All but the words of the schema itself.
        List<String> names = Pattern.compile("\"(\\w+)\": \\{\n *\"(description|type|\\$ref)\"")
                .matcher(CaseSchema.text())
                .results()
                .map(name -> name.group(1))
                .filter(name -> Character.isLowerCase(name.charAt(0)))
                .filter(name -> !List.of("items", "additionalProperties").contains(name))
                .toList();
        assertThat(names)
                .hasSizeGreaterThan(200)
                .allSatisfy(name -> assertThat(dictionary).contains("\"\\\"" + name + "\\\":\""));
    }

    @Test
    void aClaimThatDoesNotHoldIsAFinding() {
        assertThatCode(() -> Claim.that(false, "anything")).isInstanceOf(AssertionError.class);
        assertThatCode(() -> Claim.that(true, "anything")).doesNotThrowAnyException();
    }

    @Test
    void bytesBecomeTextEvenWhereUtf8CannotHoldIt() {
        assertThat(FuzzedText.of("å".getBytes(StandardCharsets.UTF_8))).isEqualTo("å");
        assertThat(FuzzedText.of(new byte[] {(byte) 0xFE, (byte) 0xD8, 0, 0, 'a', 'b'}))
                .isEqualTo("\uD800a");
    }

    private static void give(Class<?> target, byte[] bytes) throws Throwable {
        Method entry = target.getMethod("fuzzerTestOneInput", byte[].class);
        entry.invoke(null, (Object) bytes);
    }
}
