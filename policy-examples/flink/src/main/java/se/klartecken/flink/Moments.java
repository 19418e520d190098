package se.klartecken.flink;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klartecken.model.CaseLink;
import se.klartecken.model.ContentAssessment;
import se.klartecken.model.Forwarding;
import se.klartecken.model.IncomingMessage;
import se.klartecken.model.MessageRouting;
import se.klartecken.model.ModerationEvent;
import se.klartecken.model.Reply;

/** The instants at which something about a message changes, which is when it is looked at again. */
final class Moments {

    private Moments() {}

    static List<Instant> of(IncomingMessage message) {
        MessageRouting routing = message.routing();
        CaseLink link = message.caseLink();
        return Stream.of(
                        Stream.of(message.receivedAt()),
                        Stream.ofNullable(message.publishedAt()),
                        each(message.contentAssessments()).map(ContentAssessment::at),
                        each(message.replies()).map(Reply::at),
                        each(message.moderation()).map(ModerationEvent::at),
                        each(link == null ? null : link.movedAt()),
                        each(routing == null ? null : routing.forwardings()).flatMap(Moments::of))
                .<@Nullable Instant>flatMap(instants -> instants)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static Stream<@Nullable Instant> of(Forwarding forwarding) {
        return Stream.of(
                forwarding.at(),
                forwarding.askerToldAt(),
                forwarding.answerReceivedAt(),
                forwarding.answerPublishedAt());
    }

    private static <T> Stream<T> each(@Nullable List<T> list) {
        return list == null ? Stream.empty() : list.stream();
    }
}
