package se.klartecken.flink;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klartecken.model.Forwarding;
import se.klartecken.model.IncomingMessage;
import se.klartecken.model.IncomingMessageBuilder;
import se.klartecken.model.MessageRouting;
import se.klartecken.model.MessageRoutingBuilder;
import se.klartecken.model.ModerationEvent;
import se.klartecken.model.Reply;

/**
 * Writes what happened to a message into its lists: each thing once, by time, and at the same instant by kind, so that
 * the order in which things were told changes nothing. A list that is unknown stays so while nothing is told.
 */
final class Fold {

    private static final Comparator<Reply> REPLIES = comparing(Reply::at).thenComparing(Reply::kind);
    private static final Comparator<ModerationEvent> MODERATION =
            comparing(ModerationEvent::at).thenComparing(ModerationEvent::kind);
    private static final Comparator<Forwarding> FORWARDINGS =
            comparing(Forwarding::at).thenComparing(Forwarding::to, nullsFirst(naturalOrder()));

    private Fold() {}

    static IncomingMessage of(IncomingMessage message, Stream<Happening> since) {
        List<Happening> happened = since.toList();
        return IncomingMessageBuilder.builder(message)
                .replies(joined(message.replies(), happened, Happening::reply, REPLIES))
                .moderation(joined(message.moderation(), happened, Happening::moderation, MODERATION))
                .routing(routing(message.routing(), happened))
                .build();
    }

    private static @Nullable MessageRouting routing(@Nullable MessageRouting routing, List<Happening> happened) {
        List<Forwarding> before = routing == null ? null : routing.forwardings();
        List<Forwarding> forwardings = joined(before, happened, Happening::forwarding, FORWARDINGS);
        if (forwardings == null) {
            return routing;
        }
        return routing == null
                ? new MessageRouting(null, null, forwardings)
                : MessageRoutingBuilder.builder(routing)
                        .forwardings(forwardings)
                        .build();
    }

    private static <T> @Nullable List<T> joined(
            @Nullable List<T> before,
            List<Happening> happened,
            Function<Happening, @Nullable T> part,
            Comparator<T> order) {
        Stream<T> told = happened.stream().map(part).filter(Objects::nonNull);
        List<T> all = Stream.concat(before == null ? Stream.empty() : before.stream(), told)
                .distinct()
                .sorted(order)
                .toList();
        return before == null && all.isEmpty() ? null : all;
    }
}
