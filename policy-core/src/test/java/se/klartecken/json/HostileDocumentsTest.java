package se.klartecken.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.klartecken.input.CaseDocument;
import se.klartecken.input.InputError;

/** Documents of bytes that no text can hold, and of a size that no test writes down. */
class HostileDocumentsTest {

    /** Each takes well under a second; a cost that grows faster than the document takes far longer than this. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final CaseReader reader = new CaseReader();

    static Stream<HostileBytes> bytes() {
        return HostileBytes.all();
    }

    static Stream<HostileSizes> sizes() {
        return HostileSizes.all();
    }

    private static String told(InputError error) {
        return error.code() + " " + error.pointer();
    }

    @ParameterizedTest
    @MethodSource("bytes")
    void bytesAreRejectedWhole(HostileBytes bad) throws IOException {
        CaseDocument read = reader.read(bad.bytes());
        assertThat(read.errors()).extracting(HostileDocumentsTest::told).containsExactly(bad.code() + " ");
        assertThat(read.isRejectedWhole()).isTrue();
        assertThat(reader.read(new ByteArrayInputStream(bad.bytes()))).isEqualTo(read);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void whatIsTooMuchIsRefusedInTime(HostileSizes bad) {
        String json = bad.json().get();
        CaseDocument read = Assertions.assertTimeout(PATIENCE, () -> reader.read(json));
        assertThat(told(read.errors().get(read.errors().size() - 1))).isEqualTo(bad.last());
        assertThat(read.errors()).hasSizeLessThanOrEqualTo(ReadLimits.DEFAULT.errors() + 1);
    }
}
