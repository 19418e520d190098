package se.klartecken.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A reply by the account to a message.
 *
 * @param kind what the reply is
 * @param at when it was published
 * @param byRole who replied
 * @param text the words
 */
@RecordBuilder
public record Reply(
        ReplyKind kind,
        Instant at,
        @Nullable Role byRole,
        @Personal @Nullable String text) {

    @Override
    public String toString() {
        return "Reply[" + kind + "]";
    }
}
