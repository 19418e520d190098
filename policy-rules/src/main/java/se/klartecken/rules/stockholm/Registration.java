package se.klartecken.rules.stockholm;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
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
        return Stream.concat(asContent(message), asDocument(message, now).stream())
                .min(Instant::compareTo);
    }

    private static Stream<Instant> asContent(IncomingMessage message) {
        return message.moderation() == null
                ? Stream.empty()
                : message.moderation().stream()
                        .filter(event -> event.kind() == ModerationKind.REGISTERED)
                        .map(ModerationEvent::at);
    }

    static Optional<Instant> asDocument(IncomingMessage message, Instant now) {
        RecordKeeping record = message.recordKeeping();
        return Optional.ofNullable(record == null ? null : record.registeredAt())
                .filter(at -> !at.isAfter(now));
    }
}
