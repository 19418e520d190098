package se.klartecken.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.klartecken.OpenCase;
import se.klartecken.Policies;
import se.klartecken.input.InputError;
import se.klartecken.input.InputErrorCode;
import se.klartecken.json.CaseReader;
import se.klartecken.model.Case;
import se.klartecken.model.DataSubjectBuilder;
import se.klartecken.model.Reply;
import se.klartecken.model.ReplyBuilder;
import se.klartecken.model.ReplyKind;

/** One state at a time, and nothing lost between two. */
class DeskTest {

    private static final Instant ASKED = Instant.parse("2026-04-02T12:00:00Z");

    private static Desk desk() {
        Case content = new CaseReader().read("""
                        {"organisations": [{"id": "o", "kind": "COMMITTEE"}],
                         "accounts": [{"id": "a", "owner": "o", "platform": {"kind": "FACEBOOK"},
                           "messages": [{"id": "m", "kind": "QUESTION", "receivedAt": "2026-04-02T12:00:00Z"}]}]}""").content();
        return new Desk(Snapshot.of(Policies.named("sollentuna"), content, Instant.parse("2026-04-03T12:00:00Z")));
    }

    private static Reply reply(Instant at) {
        return ReplyBuilder.builder().kind(ReplyKind.HOLDING).at(at).build();
    }

    @Test
    void whatIsEnteredAtTheSameTimeIsAllThere() {
        Desk desk = desk();
        var spot = new Spot(0, 0);
        IntStream.range(0, 40)
                .parallel()
                .forEach(second -> desk.enter(Entries.reply(spot, reply(ASKED.plusSeconds(second)))));
        assertThat(desk.now().message(spot).orElseThrow().replies())
                .extracting(Reply::at)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 40).mapToObj(ASKED::plusSeconds).toList());
    }

    @Test
    void aReplyBeforeTheMessageMakesNoSense() {
        Desk desk = desk();
        Snapshot before = desk.now();
        List<InputError> faults = desk.enter(Entries.reply(new Spot(0, 0), reply(ASKED.minusSeconds(1))));
        assertThat(faults).extracting(InputError::code).containsExactly(InputErrorCode.OUT_OF_ORDER);
        assertThat(desk.now()).isSameAs(before);
    }

    @Test
    void theCaseIsLaidOpenAnewForOthersAndAfterAChange() {
        Desk desk = desk();
        var opened = new LastOpened();
        var person = DataSubjectBuilder.builder().id("p").build();
        OpenCase first = opened.open(desk.now(), List.of(person));
        assertThat(opened.open(desk.now(), List.of(person))).isSameAs(first);
        assertThat(opened.open(desk.now(), List.of())).isNotSameAs(first);
        desk.moveTo(Instant.parse("2026-04-03T12:00:01Z"));
        assertThat(opened.open(desk.now(), List.of(person)).report().checkedAt())
                .isEqualTo(Instant.parse("2026-04-03T12:00:01Z"));
    }

    @Test
    void noTextFormShowsTheCase() {
        assertThat(desk().now().toString()).isEqualTo("Snapshot[sollentuna]");
    }
}
