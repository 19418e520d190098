package se.klartecken.oracle.stockholm;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import se.klartecken.model.IncomingMessage;
import se.klartecken.model.ModerationEvent;
import se.klartecken.model.ModerationKind;

/** What was done with a message as content, up to the instant of the question. */
final class Trail {

    private final boolean known;
    private final List<ModerationEvent> events;
    private final Instant registeredElsewhere;

    Trail(IncomingMessage message, World world) {
        known = message.moderation() != null;
        events = World.orNone(message.moderation()).stream()
                .filter(each -> Times.notAfter(each.at(), world.asOf))
                .sorted(Comparator.comparing(ModerationEvent::at))
                .toList();
        Instant registered =
                message.recordKeeping() == null ? null : message.recordKeeping().registeredAt();
        boolean late = registered != null && registered.isAfter(world.asOf);
        registeredElsewhere = late ? null : registered;
    }

    Instant documentedAt() {
        return first(ModerationKind.DOCUMENTED);
    }

    /** Entered in the register, as it is kept as a document. */
    Instant registeredElsewhere() {
        return registeredElsewhere;
    }

    /** What the register's number says of the first entry; without an entry nothing. */
    Truth numbered() {
        return events.stream()
                .filter(event -> event.kind() == ModerationKind.REGISTERED)
                .findFirst()
                .map(event -> Truth.filled(event.registrationNumber()))
                .orElse(Truth.UNKNOWN);
    }

    Instant registeredAsContent() {
        return first(ModerationKind.REGISTERED);
    }

    Instant registeredAt() {
        Instant here = first(ModerationKind.REGISTERED);
        if (here == null || registeredElsewhere == null) {
            return here == null ? registeredElsewhere : here;
        }
        return here.isBefore(registeredElsewhere) ? here : registeredElsewhere;
    }

    private Instant first(ModerationKind kind) {
        return events.stream()
                .filter(each -> each.kind() == kind)
                .map(ModerationEvent::at)
                .findFirst()
                .orElse(null);
    }

    List<ModerationEvent> removalsByCity() {
        return events.stream()
                .filter(each -> each.kind() == ModerationKind.REMOVED)
                .toList();
    }

    boolean everRemovedByCity() {
        return !removalsByCity().isEmpty();
    }

    Instant firstRemoval() {
        return first(ModerationKind.REMOVED);
    }

    /** Taken away by its writer, and never by the city. */
    boolean goneByAuthor() {
        return !everRemovedByCity() && lastOf() == ModerationKind.REMOVED_BY_AUTHOR;
    }

    /** Whether it is gone now; what was made visible again is not. */
    Truth gone() {
        ModerationKind last = lastOf();
        if (last != null && last != ModerationKind.RESTORED) {
            return Truth.TRUE;
        }
        return known ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** Whether the city took it away, and has not put it back. */
    Truth removedByCity() {
        ModerationKind last = lastOf();
        return known ? Truth.of(last == ModerationKind.REMOVED) : Truth.UNKNOWN;
    }

    /** What the record says of something that it does not hold. */
    Truth recorded() {
        return known ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** Hidden, and not shown again. */
    Truth hidden() {
        ModerationKind last = null;
        for (ModerationEvent event : events) {
            boolean counts = event.kind() == ModerationKind.HIDDEN || event.kind() == ModerationKind.RESTORED;
            last = counts ? event.kind() : last;
        }
        return known ? Truth.of(last == ModerationKind.HIDDEN) : Truth.UNKNOWN;
    }

    private ModerationKind lastOf() {
        ModerationKind last = null;
        for (ModerationEvent event : events) {
            boolean counts = switch (event.kind()) {
                case REMOVED, REMOVED_BY_AUTHOR, RESTORED -> true;
                case DOCUMENTED, REGISTERED, HIDDEN -> false;
            };
            last = counts ? event.kind() : last;
        }
        return last;
    }
}
