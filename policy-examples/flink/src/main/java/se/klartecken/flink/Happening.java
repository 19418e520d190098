package se.klartecken.flink;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klartecken.model.Forwarding;
import se.klartecken.model.ModerationEvent;
import se.klartecken.model.Reply;

/**
 * What happened to a message after it came in: one of three things.
 *
 * @param account id of the account that the message stands on
 * @param message id of the message
 */
public record Happening(
        String account,
        String message,
        @Nullable Reply reply,
        @Nullable ModerationEvent moderation,
        @Nullable Forwarding forwarding) {

    public Happening {
        if (Stream.of(reply, moderation, forwarding).filter(Objects::nonNull).count() != 1) {
            throw new IllegalArgumentException("a reply, a moderation or a forwarding");
        }
    }

    Instant at() {
        if (reply != null) {
            return reply.at();
        }
        return moderation != null
                ? moderation.at()
                : Objects.requireNonNull(forwarding, "one of three").at();
    }
}
