package se.klartecken.benchmarks.data;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import se.klartecken.model.AuthorKind;
import se.klartecken.model.CaseLink;
import se.klartecken.model.CaseRelation;
import se.klartecken.model.IncomingMessage;
import se.klartecken.model.IncomingMessageBuilder;
import se.klartecken.model.MessageHandling;
import se.klartecken.model.MessageKind;
import se.klartecken.model.MessageRouting;
import se.klartecken.model.NoAnswerReason;
import se.klartecken.model.Reply;
import se.klartecken.model.ReplyKind;
import se.klartecken.model.Role;

/** Makes questions and comments with what was done about them. */
final class MessageMaker {

    private static final List<String> TEXTS = List.of(
            "Hej! När öppnar badet i sommar?",
            "Går det att boka lokalen på söndagar?",
            "Så fint det blev vid ån!",
            "Lampan på gångvägen har varit trasig i två veckor.");

    private final Random random;

    MessageMaker(Random random) {
        this.random = random;
    }

    IncomingMessage message(String id, Share share) {
        Instant received = Times.between(Times.POSTS_FROM, Times.POSTS_UNTIL, random);
        IncomingMessageBuilder message = inOrder(id, received);
        if (share.isNextAtFault(random)) {
            MessageFault.any(random).putInto(message, received);
        }
        return message.build();
    }

    IncomingMessage withFault(String id, MessageFault fault) {
        Instant received = Times.between(Times.POSTS_FROM, Times.POSTS_UNTIL, random);
        IncomingMessageBuilder message = inOrder(id, received);
        fault.putInto(message, received);
        return message.build();
    }

    /** Answered within three hours, of which at most three are office hours. */
    private IncomingMessageBuilder inOrder(String id, Instant received) {
        Instant answered = received.plus(Duration.ofMinutes(10 + random.nextInt(170)));
        boolean isQuestion = random.nextInt(3) > 0;
        boolean isAnswered = isQuestion || random.nextBoolean();
        return IncomingMessageBuilder.builder()
                .id(id)
                .kind(isQuestion ? MessageKind.QUESTION : MessageKind.COMMENT)
                .receivedAt(received)
                .authorKind(AuthorKind.OUTSIDER)
                .text(TEXTS.get(random.nextInt(TEXTS.size())))
                .dataCategories(List.of())
                .contentAssessments(List.of())
                .replies(
                        isAnswered
                                ? List.of(new Reply(ReplyKind.ANSWER, answered, Role.RESPONSIBLE_PERSON, null))
                                : List.of())
                .handling(isAnswered ? MessageHandling.ANSWERED : MessageHandling.NO_ACTION_DECIDED)
                .noAnswerReason(isAnswered ? null : NoAnswerReason.OTHER)
                .moderation(List.of())
                .caseLink(new CaseLink(CaseRelation.NONE, null, List.of(), null))
                .routing(new MessageRouting(false, false, List.of()))
                .handledInMedium(false)
                .crisisRelated(false);
    }
}
