package se.klartecken.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import se.klartecken.json.CaseReader;
import se.klartecken.json.CaseWriter;

/** How cases come in and go out. */
class CaseTest {

    private static final String APRIL = "2026-04-07T12:00:00Z";

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aCaseThatIsLoadedLiesOnTheDesk() throws IOException, InterruptedException {
        try (var desk = DeskUnderTest.open("stockholm", SmallCases.question(), APRIL)) {
            HttpResponse<String> sent = desk.upload(utf8(CaseWriter.write(SmallCases.comment())), desk.token());
            assertThat(sent.statusCode()).isEqualTo(303);
            assertThat(desk.desk.now().content()).isEqualTo(SmallCases.comment());
            assertThat(desk.desk.now().asOf()).as("it names no instant, so now").isEqualTo(DeskUnderTest.NOON);
        }
    }

    @Test
    void aBrokenCaseIsToldFaultByFaultAndChangesNothing() throws IOException, InterruptedException {
        try (var desk = DeskUnderTest.open("sollentuna", SmallCases.question(), APRIL)) {
            String broken = CaseWriter.write(SmallCases.question())
                    .replace("\"QUESTION\"", "\"Qanarjefogel\"")
                    .replace("2026-04-02T12:00:00Z", "2026-02-30T12:00:00Z");
            HttpResponse<String> sent = desk.upload(utf8(broken), desk.token());
            assertThat(sent.statusCode()).isEqualTo(422);
            Document page = Jsoup.parse(sent.body());
            assertThat(page.select("[role=alert] .faults li > code").eachText())
                    .containsExactlyInAnyOrder("/accounts/0/messages/0/kind", "/accounts/0/messages/0/receivedAt");
            assertThat(sent.body()).doesNotContain("Qanarjefogel", "2026-02-30");
            assertThat(desk.desk.now().content()).isEqualTo(SmallCases.question());
        }
    }

    @Test
    void whatIsNoJsonIsTold() throws IOException, InterruptedException {
        try (var desk = DeskUnderTest.open("sollentuna", SmallCases.question(), APRIL)) {
            HttpResponse<String> sent = desk.upload(utf8("hej"), desk.token());
            assertThat(sent.statusCode()).isEqualTo(422);
            assertThat(sent.body()).contains("NOT_JSON");
        }
    }

    @Test
    void whatMakesNoSenseIsShownAndTheRestIsJudged() throws IOException, InterruptedException {
        try (var desk = DeskUnderTest.open("sollentuna", SmallCases.question(), APRIL)) {
            String dangling =
                    CaseWriter.write(SmallCases.question()).replace("\"owner\":\"kultur\"", "\"owner\":\"nobody\"");
            assertThat(desk.upload(utf8(dangling), desk.token()).statusCode()).isEqualTo(303);
            assertThat(desk.page("/").selectFirst(".warning").text()).contains("går inte ihop");
            assertThat(desk.page("/case").select(".errors .faults code").eachText())
                    .contains("DANGLING_REFERENCE");
        }
    }

    @Test
    void anInstantThatNobodyCanAskAboutIsRefused() throws IOException, InterruptedException {
        try (var desk = DeskUnderTest.open("sollentuna", SmallCases.question(), APRIL)) {
            assertThat(desk.upload(utf8("{\"asOf\":\"2195-01-01T00:00:00Z\"}"), desk.token())
                            .statusCode())
                    .isEqualTo(422);
        }
    }

    @Test
    void whatIsOnTheDeskCanBeTakenAway() throws IOException, InterruptedException {
        try (var desk = DeskUnderTest.open("sollentuna", SmallCases.question(), APRIL)) {
            desk.post("/messages/0/0/replies", Map.of("replyKind", "ANSWER", "repliedAt", "2026-04-07T13:00:00"));
            HttpResponse<String> file = desk.get("/case.json");
            assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                    .startsWith("attachment");
            assertThat(new CaseReader().read(file.body()).content())
                    .isEqualTo(desk.desk.now().content())
                    .isNotEqualTo(SmallCases.question());
        }
    }

    @Test
    void everyExampleOpensWithoutFaults() throws IOException, InterruptedException {
        try (var desk = DeskUnderTest.open("stockholm", SmallCases.question(), APRIL)) {
            for (CaseView.Sample sample : Samples.ALL) {
                desk.post("/sample", Map.of("name", sample.name()));
                assertThat(desk.desk.now().report().errors()).isEmpty();
                assertThat(desk.page("/").select("h1").text()).isEqualTo("Kö");
            }
        }
    }

    @Test
    void theRulesCanBeSwitched() throws IOException, InterruptedException {
        try (var desk = DeskUnderTest.open("sollentuna", SmallCases.question(), APRIL)) {
            desk.post("/policy", Map.of("policy", "stockholm"));
            assertThat(desk.desk.now().policy().name()).isEqualTo("stockholm");
            assertThat(desk.post("/policy", Map.of("policy", "nowhere")).statusCode())
                    .isEqualTo(400);
        }
    }

    @Test
    void theLanguageCanBeSwitched() throws IOException, InterruptedException {
        try (var desk = DeskUnderTest.open("sollentuna", SmallCases.question(), APRIL)) {
            desk.post("/language", Map.of("language", "en"));
            assertThat(desk.page("/").select("h1").text()).isEqualTo("Queue");
        }
    }
}
