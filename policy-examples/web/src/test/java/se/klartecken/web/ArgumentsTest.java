package se.klartecken.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a desk is started. */
class ArgumentsTest {

    @Test
    void withoutAnyItIsAnExampleOnThisMachineAlone() throws IOException {
        Arguments none = Arguments.read(List.of());
        assertThat(none.bind()).isEqualTo("127.0.0.1");
        assertThat(none.asOf()).isNull();
        assertThat(none.document().errors()).isEmpty();
    }

    @Test
    void everythingCanBeSaid() {
        Arguments all = Arguments.read(List.of(
                "--policy",
                "stockholm",
                "--as-of",
                "2026-03-02T09:00:00+01:00",
                "--port",
                "0",
                "--host",
                "desk.example"));
        assertThat(all.policy()).isEqualTo("stockholm");
        assertThat(all.asOf()).isEqualTo(Instant.parse("2026-03-02T08:00:00Z"));
        assertThat(all.hosts()).containsExactly("desk.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--what",
                "--port",
                "--port 65536",
                "--port -1",
                "--policy Qanarjefogel",
                "--as-of Qanarjefogel",
                "Qanarjefogel"
            })
    void whatMakesNoSenseIsToldWithoutRepeatingIt(String line) {
        assertThatThrownBy(() -> Arguments.read(List.of(line.split(" "))))
                .isInstanceOf(BadUsage.class)
                .hasMessageNotContaining("Qanarjefogel");
    }

    @Test
    void aDeskOpensAtTheInstantThatIsAskedFor() throws IOException {
        Instant now = Instant.parse("2026-05-01T10:00:00Z");
        var log = new ByteArrayOutputStream();
        try (WebDesk desk = Main.open(
                Arguments.read(List.of("--port", "0", "--as-of", "now")),
                Clock.fixed(now, ZoneOffset.UTC),
                new PrintStream(log, true, StandardCharsets.UTF_8))) {
            assertThat(desk.address()).matches("http://127\\.0\\.0\\.1:\\d+/");
        }
        assertThat(log.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
