package se.klartecken.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import se.klartecken.model.Account;
import se.klartecken.model.AccountBuilder;
import se.klartecken.model.Case;
import se.klartecken.model.CaseBuilder;
import se.klartecken.model.IncomingMessage;
import se.klartecken.model.IncomingMessageBuilder;

/** What waits, in the order in which it is due. */
class QueueTest {

    @Test
    void aQuestionStandsThereWithItsReceipt() throws IOException, InterruptedException {
        try (var desk = DeskUnderTest.open("sollentuna", SmallCases.question(), "2026-04-07T14:30:00Z")) {
            Element entry = desk.page("/").selectFirst(".queue > li");
            assertThat(entry.selectFirst("h3").text()).isEqualTo("m-1");
            assertThat(entry.selectFirst(".what").text()).contains("Besvara frågan");
            assertThat(entry.selectFirst(".due").text()).isEqualTo("senast tis 2026-04-07 kl. 17:00");
            assertThat(entry.selectFirst(".left").text()).isEqualTo("30 min kvar");
            assertThat(entry.select(".receipt li").eachText())
                    .anyMatch(line -> line.contains("2026-04-03") && line.contains("långfredagen"))
                    .anyMatch(line -> line.contains("2026-04-06") && line.contains("annandag påsk"));
        }
    }

    @Test
    void itIsLateFromTheFirstSecond() throws IOException, InterruptedException {
        try (var desk = DeskUnderTest.open("sollentuna", SmallCases.question(), "2026-04-07T15:00:00Z")) {
            assertThat(desk.page("/").selectFirst(".left").text()).isEqualTo("0 s kvar");
            desk.post("/as-of", Map.of("asOf", "2026-04-07T17:00:01"));
            Document late = desk.page("/");
            assertThat(late.selectFirst(".left").text()).isEqualTo("1 s för sent");
            assertThat(late.selectFirst(".lead").text()).contains("varav 1 för sent");
        }
    }

    @Test
    void whatIsDueFirstComesFirst() throws IOException, InterruptedException {
        // Received on Tuesday, so due on Wednesday: after m-1, which is due on Tuesday, though listed before it.
        Case content = withMessages("m-late", "2026-04-07T08:00:00Z", "m-1", "2026-04-02T12:00:00Z");
        try (var desk = DeskUnderTest.open("sollentuna", content, "2026-04-07T10:00:00Z")) {
            assertThat(desk.page("/").select(".queue h3").eachText()).containsExactly("m-1", "m-late");
        }
    }

    @Test
    void aLongQueueIsShownInPart() throws IOException, InterruptedException {
        try (var desk = DeskUnderTest.open("sollentuna", Crowds.messages(130, id -> id), "2026-04-07T12:00:00Z")) {
            assertThat(desk.page("/").select(".queue > li")).hasSize(100);
            assertThat(desk.page("/").selectFirst(".lead").text()).startsWith("130 meddelanden");
            assertThat(desk.page("/").selectFirst(".more").text()).startsWith("30 meddelanden till");
            assertThat(desk.page("/?all").select(".queue > li")).hasSize(130);
        }
    }

    @Test
    void anAnsweredQuestionIsGone() throws IOException, InterruptedException {
        try (var desk = DeskUnderTest.open("sollentuna", SmallCases.question(), "2026-04-07T12:00:00Z")) {
            desk.post("/messages/0/0/replies", Map.of("replyKind", "ANSWER", "repliedAt", "2026-04-07T13:59:00"));
            assertThat(desk.page("/").select("section:has(#waiting) h3").eachText())
                    .isEmpty();
        }
    }

    @Test
    void aNoticeThatAnAnswerWillComeIsNoAnswer() throws IOException, InterruptedException {
        try (var desk = DeskUnderTest.open("sollentuna", SmallCases.question(), "2026-04-07T12:00:00Z")) {
            desk.post("/messages/0/0/replies", Map.of("replyKind", "HOLDING", "repliedAt", "2026-04-07T13:59:00"));
            assertThat(desk.page("/").select(".queue h3").eachText()).containsExactly("m-1");
        }
    }

    private static Case withMessages(String one, String oneAt, String other, String otherAt) {
        Case content = SmallCases.question();
        Account account = content.accounts().get(0);
        IncomingMessage message = account.messages().get(0);
        return CaseBuilder.builder(content)
                .accounts(List.of(AccountBuilder.builder(account)
                        .messages(List.of(received(message, one, oneAt), received(message, other, otherAt)))
                        .build()))
                .build();
    }

    private static IncomingMessage received(IncomingMessage message, String id, String at) {
        return IncomingMessageBuilder.builder(message)
                .id(id)
                .receivedAt(Instant.parse(at))
                .build();
    }
}
