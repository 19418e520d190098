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
    private final Truth notListed;
    private final List<ModerationEvent> events;
    private final Instant registeredElsewhere;

    Trail(IncomingMessage message, World world) {
        known = message.moderation() != null;
        notListed = world.notListed();
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

    Truth done(Instant when) {
        if (when != null) {
            return Truth.TRUE;
        }
        return known ? notListed : Truth.UNKNOWN;
    }

    List<ModerationEvent> removalsByCity() {
        return events.stream()
                .filter(each -> each.kind() == ModerationKind.REMOVED)
                .toList();
    }

    boolean everRemovedByCity() {
        return !removalsByCity().isEmpty();
    }

    Instant lastRemoval() {
        List<ModerationEvent> all = removalsByCity();
        return all.isEmpty() ? null : all.get(all.size() - 1).at();
    }

    /** Taken away by its writer, and never by the city. */
    boolean goneByAuthor() {
        return !everRemovedByCity() && lastOf(false) == ModerationKind.REMOVED_BY_AUTHOR;
    }

    /** Whether it is gone now; what was made visible again is not. */
    Truth gone(boolean hidingCounts) {
        ModerationKind last = lastOf(hidingCounts);
        if (last != null && last != ModerationKind.RESTORED) {
            return Truth.TRUE;
        }
        return known ? notListed : Truth.UNKNOWN;
    }

    Truth removedByCity() {
        return everRemovedByCity() ? gone(false) : known ? notListed : Truth.UNKNOWN;
    }

    private ModerationKind lastOf(boolean hidingCounts) {
        ModerationKind last = null;
        for (ModerationEvent event : events) {
            boolean counts = switch (event.kind()) {
                case REMOVED, REMOVED_BY_AUTHOR, RESTORED -> true;
                case HIDDEN -> hidingCounts;
                case DOCUMENTED, REGISTERED -> false;
            };
            last = counts ? event.kind() : last;
        }
        return last;
    }
}
