package se.klartecken.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.klartecken.clause.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Nothing of a request is repeated in an error, a log line or a metric. */
class CanaryTest {

    /** Letters and digits that stand nowhere else; escapes of any format leave them as they are. */
    private static final String CANARY = "Ö Qanarjefogel <&\"'\\ 481516234210";

    private static final String IN_ADDRESS = URLEncoder.encode(CANARY, StandardCharsets.UTF_8);
    private static final Service SERVICE = Service.shared();

    private Output output;

    @BeforeEach
    void listen() {
        output = Output.start();
    }

    @AfterEach
    void requireNothingLogged() {
        requireSilent(output.stop());
        requireSilent(SERVICE.get("/actuator/metrics").body());
        requireSilent(SERVICE.get("/actuator/metrics/http.server.requests").body());
        requireSilent(SERVICE.get("/actuator/metrics/klartecken.findings").body());
    }

    /** Each value that the format has is once a text that does not belong there, beside a property that does not. */
    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/plain", "text/markdown"})
    void noAnswerRepeatsAFaultOfTheBody(String form) {
        JsonNode good = Description.JSON.readTree(Examples.STOCKHOLM);
        Map<String, String> places = new LinkedHashMap<>();
        collect(good, "", places);
        List<String> wrong =
                places.values().stream().filter(place -> !place.endsWith("/id")).toList();
        assertThat(wrong).hasSizeGreaterThan(100);
        for (int part = 0; part < 8; part++) {
            JsonNode damaged = good.deepCopy();
            for (int at = part; at < wrong.size(); at += 8) {
                boolean nothingElseWouldBeRead = wrong.get(at).lastIndexOf('/') == 0;
                if (!nothingElseWouldBeRead || part == 7) {
                    damage(damaged, wrong.get(at));
                }
            }
            for (String query : List.of("?explain=true&asOf=2026-04-20T07:00:00Z", "?strict=true")) {
                requireFaultToldSilently(
                        SERVICE.post("/policies/stockholm/checks" + query, damaged.toString(), "Accept", form));
            }
            requireFaultToldSilently(SERVICE.post(
                    "/policies/stockholm/items",
                    Examples.inContext(damaged.toString(), Examples.QUESTION),
                    "Accept",
                    form));
        }
    }

    @Test
    void noAnswerRepeatsAFaultOfAnItem() {
        JsonNode good = Description.JSON.readTree(Examples.inContext(Examples.CONTEXT, Examples.QUESTION));
        Map<String, String> places = new LinkedHashMap<>();
        collect(good, "", places);
        assertThat(places).hasSizeGreaterThan(8);
        places.values().stream()
                .filter(place -> !place.startsWith("/context") || !place.endsWith("/id"))
                .forEach(place -> {
                    JsonNode damaged = good.deepCopy();
                    damage(damaged, place);
                    requireFaultToldSilently(
                            SERVICE.post("/policies/sollentuna/items?asOf=2026-04-08T07:00:00Z", damaged.toString()));
                });
    }

    @Test
    void noAnswerRepeatsBrokenJson() {
        String good = Examples.STOCKHOLM;
        for (String broken : List.of(
                CANARY,
                "{\"" + CANARY,
                "{" + CANARY + ":1}",
                "{\"asOf\": 481516234210e481516234210}",
                good.substring(0, good.length() / 2) + CANARY,
                good + CANARY,
                "{\"asOf\":\"Qanarjefogel\",\"asOf\":\"Qanarjefogel\"}",
                "[".repeat(5_000) + CANARY)) {
            requireFaultToldSilently(SERVICE.post("/policies/stockholm/checks", broken));
            requireFaultToldSilently(SERVICE.post("/policies/stockholm/items", broken));
        }
    }

    @Test
    void noAnswerRepeatsWhatStandsAroundTheBody() {
        String checks = "/policies/stockholm/checks";
        var responses = new ArrayList<HttpResponse<String>>();
        for (String address : List.of(
                "/policies/" + IN_ADDRESS + "/checks",
                "/" + IN_ADDRESS,
                checks + "/" + IN_ADDRESS,
                checks + "?" + IN_ADDRESS + "=1",
                checks + "?asOf=" + IN_ADDRESS,
                checks + "?explain=" + IN_ADDRESS,
                checks + "?about=" + IN_ADDRESS,
                checks + "?about=/accounts/0/" + IN_ADDRESS,
                checks + "?reading=" + IN_ADDRESS,
                checks + "?reading=" + IN_ADDRESS + "=1",
                checks + "?reading=dailyMeans=" + IN_ADDRESS)) {
            responses.add(SERVICE.post(address, Examples.STOCKHOLM));
        }
        String deadline = "/policies/sollentuna/deadline?platform=FACEBOOK&received=";
        responses.add(SERVICE.get(deadline + IN_ADDRESS));
        responses.add(SERVICE.get(deadline + "now&officeHours=" + IN_ADDRESS));
        responses.add(SERVICE.get(deadline + "now&platform=" + IN_ADDRESS));
        responses.add(SERVICE.post(checks, Examples.STOCKHOLM, "Content-Type", "text/Qanarjefogel"));
        responses.add(SERVICE.post(checks, Examples.STOCKHOLM, "Content-Type", "Qanarjefogel 481516234210"));
        responses.add(SERVICE.post(checks, Examples.STOCKHOLM, "Accept", "text/Qanarjefogel"));
        responses.add(SERVICE.post(checks, Examples.STOCKHOLM, "Accept", "Qanarjefogel 481516234210"));
        responses.add(SERVICE.send("QANARJEFOGEL", checks, BodyPublishers.ofString(CANARY)));
        assertThat(responses).allSatisfy(CanaryTest::requireFaultToldSilently);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Qanarjefogel",
                "GET /Qanarjefogel<>{}|481516234210 HTTP/1.1",
                "GET /policies/Qanarjefogel%00%2f..%2f HTTP/1.1",
                "GET /policies/sollentuna/deadline?received=Qanarjefogel%zz HTTP/1.1",
                "POST /policies/stockholm/checks?asOf=Qanarjefogel%zz HTTP/1.1",
                "GET /policies HTTP/Qanarjefogel"
            })
    void noAnswerRepeatsARequestThatIsNone(String requestLine) throws IOException {
        String answer = Raw.answer(SERVICE, requestLine);
        assertThat(answer)
                .matches("(?s)HTTP/1.1 [45]\\d\\d.*")
                .contains("Content-Type: application/problem+json", "urn:klartecken:problem:");
        requireSilent(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Qanarje fogel: 481516234210\r\n", "Cookie: \"Qanarjefogel=;;\u0007=481516234210\r\n"})
    void noAnswerRepeatsAHeaderThatIsNone(String header) throws IOException {
        requireSilent(Raw.answer(SERVICE, "GET /policies HTTP/1.1", header));
    }

    @Test
    void anInternalErrorTellsItsKindAndPlaceAlone() {
        var broken = new ServletException(CANARY, new ArithmeticException(CANARY));
        Problem problem =
                (Problem) new Problems().internal(broken, Locale.ENGLISH).getBody();
        assertThat(problem).isEqualTo(Problem.of(Trouble.INTERNAL, List.of(), Language.EN));
        assertThat(output.text())
                .contains("internal error java.lang.ArithmeticException at " + CanaryTest.class.getName());
    }

    private static void requireFaultToldSilently(HttpResponse<String> response) {
        boolean faultIsTold = response.statusCode() >= 400 || !response.body().contains("\"errors\": []");
        assertThat(faultIsTold).as(response.uri().getPath()).isTrue();
        requireSilent(response.body());
        requireSilent(response.headers().map().toString());
    }

    private static void requireSilent(String text) {
        String letters = text.replaceAll("[^A-Za-z\n]+", "").toLowerCase(Locale.ROOT);
        assertThat(letters).doesNotContain("qanarjefogel");
        assertThat(text.replaceAll("[^0-9\n]+", "")).doesNotContain("481516234210");
    }

    private static void collect(JsonNode node, String at, Map<String, String> places) {
        if (node instanceof ObjectNode object) {
            object.forEachEntry((name, value) -> collect(value, at + "/" + name, places));
        } else if (node instanceof ArrayNode list) {
            for (int index = 0; index < list.size(); index++) {
                collect(list.get(index), at + "/" + index, places);
            }
        } else {
            places.putIfAbsent(at.replaceAll("/\\d+", "/*"), at);
        }
    }

    private static void damage(JsonNode document, String place) {
        String name = place.substring(place.lastIndexOf('/') + 1);
        JsonNode parent = document.at(place.substring(0, place.lastIndexOf('/')));
        if (parent instanceof ObjectNode object) {
            object.put(name, CANARY);
            object.put(CANARY, name.length());
        } else if (parent instanceof ArrayNode list) {
            list.set(Integer.parseInt(name), Description.JSON.valueToTree(CANARY));
        }
    }
}
