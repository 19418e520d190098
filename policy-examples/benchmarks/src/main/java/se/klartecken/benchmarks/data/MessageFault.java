package se.klartecken.benchmarks.data;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import se.klartecken.model.CaseLink;
import se.klartecken.model.CaseRelation;
import se.klartecken.model.DataCategory;
import se.klartecken.model.Forwarding;
import se.klartecken.model.IncomingMessageBuilder;
import se.klartecken.model.MessageHandling;
import se.klartecken.model.MessageKind;
import se.klartecken.model.MessageRouting;
import se.klartecken.model.ModerationEvent;
import se.klartecken.model.ModerationKind;
import se.klartecken.model.NoAnswerReason;
import se.klartecken.model.RecordKeeping;
import se.klartecken.model.Reply;
import se.klartecken.model.ReplyKind;

/** What can be wrong with how a message was handled, or unknown of it. */
enum MessageFault {
    ANSWERED_LATE((message, received) -> question(message).replies(List.of(reply(received, ReplyKind.ANSWER, 24 * 5)))),
    UNANSWERED((message, received) -> question(message).replies(List.of()).handling(MessageHandling.NONE)),
    JUST_IN((message, received) -> question(message)
            .receivedAt(Times.AS_OF.minus(Duration.ofMinutes(20)))
            .replies(List.of())
            .handling(MessageHandling.NONE)),
    ONLY_HOLDING_REPLIES((message, received) -> question(message)
            .replies(List.of(reply(received, ReplyKind.AUTOMATIC, 0), reply(received, ReplyKind.HOLDING, 2)))),
    REPLIES_UNKNOWN((message, received) -> question(message).replies(null)),
    COMMENT_LEFT((message, received) -> message.kind(MessageKind.COMMENT)
            .noAnswerReason(null)
            .replies(List.of())
            .handling(MessageHandling.NONE)),
    HANDLING_UNKNOWN((message, received) -> message.kind(MessageKind.COMMENT)
            .noAnswerReason(null)
            .replies(List.of())
            .handling(null)),
    REFUSED_FOR_ITS_TONE(
            (message, received) -> question(message).replies(List.of()).noAnswerReason(NoAnswerReason.TONE)),
    FOUND_UNSUITABLE(
            (message, received) -> question(message).replies(List.of()).noAnswerReason(NoAnswerReason.NOT_SUITABLE)),
    PENDING_CASE_LEFT(
            (message, received) -> message.caseLink(new CaseLink(CaseRelation.PENDING_CASE, null, List.of(), null))),
    NEW_CASE_MOVED((message, received) ->
            message.caseLink(new CaseLink(CaseRelation.NEW_CASE, "KS 2026/17", List.of(after(received, 30)), null))),
    CASE_LINK_UNKNOWN((message, received) -> message.caseLink(null)),
    ASKER_NOT_TOLD((message, received) -> question(message)
            .replies(List.of())
            .routing(new MessageRouting(
                    false, true, List.of(new Forwarding("committee-2", after(received, 1), true, null, null, null))))),
    ANSWER_NOT_PUBLISHED((message, received) -> question(message)
            .replies(List.of())
            .routing(new MessageRouting(
                    false,
                    true,
                    List.of(new Forwarding(
                            "committee-2", after(received, 1), true, after(received, 2), after(received, 20), null))))),
    FORWARDED_LATE((message, received) -> question(message)
            .replies(List.of())
            .routing(new MessageRouting(
                    false,
                    true,
                    List.of(new Forwarding(
                            "committee-2", after(received, 24 * 6), true, after(received, 24 * 6), null, null))))),
    IMPORTANT_AND_KEPT((message, received) -> message.routing(new MessageRouting(true, false, List.of()))),
    HEALTH_LEFT((message, received) -> message.dataCategories(List.of(DataCategory.HEALTH))),
    HEALTH_DOCUMENTED_AND_LEFT((message, received) -> message.dataCategories(List.of(DataCategory.HEALTH))
            .moderation(List.of(event(received, ModerationKind.DOCUMENTED, 3)))),
    SECRET_REMOVED_AT_ONCE((message, received) -> message.dataCategories(List.of(DataCategory.SECRET))
            .moderation(List.of(event(received, ModerationKind.REMOVED, 20)))),
    HEALTH_REMOVED_IN_ORDER((message, received) -> message.dataCategories(List.of(DataCategory.HEALTH))
            .moderation(List.of(
                    event(received, ModerationKind.DOCUMENTED, 20),
                    new ModerationEvent(ModerationKind.REGISTERED, after(received, 21), "KS 2026/18", null),
                    event(received, ModerationKind.REMOVED, 22)))),
    REMOVED_WITHOUT_GROUND((message, received) ->
            message.breaksHouseRules(false).moderation(List.of(event(received, ModerationKind.REMOVED, 48)))),
    HANDLED_IN_MEDIUM((message, received) -> message.handledInMedium(true)),
    NOT_CLASSIFIED((message, received) -> message.dataCategories(null)),
    NOT_ASSESSED((message, received) -> message.contentAssessments(null)),
    FOUND_SLOW((message, received) -> message.undueDelay(true)),
    NOT_KEPT((message, received) -> message.recordKeeping(new RecordKeeping(true, null, false)));

    private static final MessageFault[] ALL = values();

    private final BiConsumer<IncomingMessageBuilder, Instant> change;

    MessageFault(BiConsumer<IncomingMessageBuilder, Instant> change) {
        this.change = change;
    }

    static MessageFault any(Random random) {
        return ALL[random.nextInt(ALL.length)];
    }

    void putInto(IncomingMessageBuilder message, Instant received) {
        change.accept(message, received);
    }

    private static IncomingMessageBuilder question(IncomingMessageBuilder message) {
        return message.kind(MessageKind.QUESTION).noAnswerReason(null).handling(MessageHandling.ANSWERED);
    }

    private static Reply reply(Instant received, ReplyKind kind, int hours) {
        return new Reply(kind, after(received, hours), null, null);
    }

    private static ModerationEvent event(Instant received, ModerationKind kind, int hours) {
        return new ModerationEvent(kind, after(received, hours), null, null);
    }

    private static Instant after(Instant received, int hours) {
        return received.plus(Duration.ofHours(hours));
    }
}
