package se.klartecken.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What is entered on the page of a message. */
class MessageTest {

    private static final String AFTERWARDS = "2026-04-08T10:00:00Z";

    @Test
    void anAnswerAsTheOfficeClosesIsInTime() throws IOException, InterruptedException {
        assertThat(openClausesAfterAnswerAt("2026-04-07T17:00:00")).doesNotContain("SOL-5-3");
    }

    @Test
    void anAnswerOneSecondLaterIsLate() throws IOException, InterruptedException {
        assertThat(openClausesAfterAnswerAt("2026-04-07T17:00:01")).contains("SOL-5-3");
    }

    private static String openClausesAfterAnswerAt(String local) throws IOException, InterruptedException {
        try (var desk = DeskUnderTest.open("sollentuna", SmallCases.question(), AFTERWARDS)) {
            desk.post("/messages/0/0/replies", Map.of("replyKind", "ANSWER", "repliedAt", local));
            return open(desk.page("/messages/0/0"));
        }
    }

    private static String open(Document page) {
        return String.join(" ", page.select("section:has(#open) > .cards code").eachText());
    }

    @Test
    void stepsTakenInOrderBreakNothing() throws IOException, InterruptedException {
        try (var desk = DeskUnderTest.open("stockholm", SmallCases.comment(), AFTERWARDS)) {
            assertThat(desk.page("/messages/0/0").select(".todo li").eachText())
                    .containsExactly(
                            "Dokumentera innehållet, till exempel med en skärmdump", "Diarieför", "Ta bort det");
            act(desk, "DOCUMENTED", "2026-03-30T16:31:00", "");
            act(desk, "REGISTERED", "2026-03-30T16:35:00", "BF 2026/131");
            assertThat(desk.page("/messages/0/0").select(".todo li").eachText()).containsExactly("Ta bort det");
            act(desk, "REMOVED", "2026-03-30T16:36:00", "");
            Document page = desk.page("/messages/0/0");
            assertThat(page.select(".todo li").eachText()).isEmpty();
            assertThat(open(page)).doesNotContain("STO-PER-22", "STO-PER-23", "STO-PER-24");
        }
    }

    @Test
    void aRemovalBeforeTheRegisterBreaksTheOrder() throws IOException, InterruptedException {
        try (var desk = DeskUnderTest.open("stockholm", SmallCases.comment(), AFTERWARDS)) {
            act(desk, "DOCUMENTED", "2026-03-30T16:31:00", "");
            act(desk, "REMOVED", "2026-03-30T16:32:00", "");
            act(desk, "REGISTERED", "2026-03-31T08:40:00", "BF 2026/131");
            assertThat(open(desk.page("/messages/0/0"))).contains("STO-PER-23").doesNotContain("STO-PER-22");
        }
    }

    private static void act(DeskUnderTest desk, String kind, String at, String number)
            throws IOException, InterruptedException {
        HttpResponse<String> sent = desk.post(
                "/messages/0/0/moderation",
                Map.of("done", kind, "doneAt", at, "registrationNumber", number, "emergency", "false"));
        assertThat(sent.statusCode()).isEqualTo(303);
    }

    @Test
    void whatHasNotHappenedIsNotRecorded() throws IOException, InterruptedException {
        try (var desk = DeskUnderTest.open("sollentuna", SmallCases.question(), "2026-04-07T12:00:00Z")) {
            HttpResponse<String> sent = desk.post(
                    "/messages/0/0/replies", Map.of("replyKind", "ANSWER", "repliedAt", "2026-04-07T14:00:01"));
            assertThat(sent.statusCode()).isEqualTo(422);
            Document page = Jsoup.parse(sent.body());
            assertThat(page.selectFirst("[role=alert]").text()).contains("ligger efter den tidpunkt");
            assertThat(page.selectFirst("#repliedAt").val()).isEqualTo("2026-04-07T14:00:01");
            assertThat(desk.desk.now().content()).isEqualTo(SmallCases.question());
        }
    }

    @Test
    void aTimeThatIsNoneIsNotRecorded() throws IOException, InterruptedException {
        try (var desk = DeskUnderTest.open("sollentuna", SmallCases.question(), AFTERWARDS)) {
            assertThat(desk.post("/messages/0/0/replies", Map.of("replyKind", "ANSWER", "repliedAt", "nyss"))
                            .statusCode())
                    .isEqualTo(422);
        }
    }

    @Test
    void whatAPersonClassifiesDecidesWhatMustBeDone() throws IOException, InterruptedException {
        try (var desk = DeskUnderTest.open("stockholm", SmallCases.comment(), AFTERWARDS)) {
            desk.post("/messages/0/0/classification", Map.of("holds", "none", "assessed", "", "breaksHouseRules", ""));
            assertThat(desk.page("/messages/0/0").select(".todo li").eachText()).doesNotContain("Ta bort det");
        }
    }

    @Test
    void thereAreNoOtherMessages() throws IOException, InterruptedException {
        try (var desk = DeskUnderTest.open("sollentuna", SmallCases.question(), AFTERWARDS)) {
            assertThat(desk.get("/messages/0/1").statusCode()).isEqualTo(404);
            assertThat(desk.get("/messages/1/0").statusCode()).isEqualTo(404);
            assertThat(desk.post("/messages/7/7/replies", Map.of()).statusCode())
                    .isEqualTo(404);
        }
    }
}
