package se.klartecken.rules.stockholm;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.klartecken.model.IncomingMessage;
import se.klartecken.model.ModerationEvent;
import se.klartecken.model.ModerationKind;
import se.klartecken.model.RecordKeeping;

/**
 * When a message was entered in the official register. It can stand in two places: among what was done with it as
 * content, and in how it is kept as a document.
 */
final class Registration {

    private Registration() {}

    /** The earlier of both, up to the instant of the check. */
    static Optional<Instant> of(IncomingMessage message, Instant now) {
        Optional<Instant> first = asDocument(message, now);
        for (ModerationEvent event : moderation(message)) {
            if (event.kind() == ModerationKind.REGISTERED
                    && first.filter(event.at()::isAfter).isEmpty()) {
                first = Optional.of(event.at());
            }
        }
        return first;
    }

    private static List<ModerationEvent> moderation(IncomingMessage message) {
        return message.moderation() == null ? List.of() : message.moderation();
    }

    static Optional<Instant> asDocument(IncomingMessage message, Instant now) {
        RecordKeeping record = message.recordKeeping();
        return Optional.ofNullable(record == null ? null : record.registeredAt())
                .filter(at -> !at.isAfter(now));
    }
}
