package se.klartecken.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.klartecken.Policies;
import se.klartecken.Question;
import se.klartecken.json.CaseReader;
import se.klartecken.report.Outcome;
import tools.jackson.databind.JsonNode;

/** Who runs the service sees that it works and what it finds, and nobody from outside sees anything. */
class WatchingTest {

    private static final Service SERVICE = Service.shared();

    @Test
    void healthTellsWhichTextsAreApplied() {
        JsonNode health =
                Description.JSON.readTree(SERVICE.get("/actuator/health").body());
        assertThat(health.path("status").asString()).isEqualTo("UP");
        assertThat(health.at("/components/klartecken/details/stockholm/edition").asString())
                .isEqualTo("2020-05-04");
    }

    @Test
    void findingsAreCountedByClauseAndOutcome() {
        String tags = "?tag=policy:stockholm&tag=clause:STO-PER-17&tag=outcome:VIOLATED";
        long inReport = Policies.named("stockholm")
                .check(new CaseReader().read(Examples.STOCKHOLM), Question.ofCase())
                .about("STO-PER-17")
                .stream()
                .filter(finding -> finding.outcome() == Outcome.VIOLATED)
                .count();
        double before = count(tags);
        SERVICE.post("/policies/stockholm/checks", Examples.STOCKHOLM);
        assertThat(inReport).isPositive();
        assertThat(count(tags) - before).isEqualTo((double) inReport);
    }

    private static double count(String tags) {
        var response = SERVICE.get("/actuator/metrics/klartecken.findings" + tags);
        return response.statusCode() == 404
                ? 0
                : Description.JSON
                        .readTree(response.body())
                        .at("/measurements/0/value")
                        .asDouble();
    }

    @ParameterizedTest
    @ValueSource(strings = {"env", "beans", "configprops", "heapdump", "threaddump", "loggers", "mappings", "shutdown"})
    void nothingElseIsShown(String endpoint) {
        assertThat(SERVICE.get("/actuator/" + endpoint).statusCode()).isEqualTo(404);
    }

    @Test
    void listensToThisMachineAlone() throws SocketException {
        assertThat(SERVICE.context().getEnvironment().getProperty("server.address"))
                .isEqualTo("127.0.0.1");
        List<InetAddress> others = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress())
                .toList();
        assertThat(others)
                .allSatisfy(address -> assertThatThrownBy(() -> new Socket(address, SERVICE.port()).close())
                        .isInstanceOf(IOException.class));
    }
}
