package se.klartecken.oracle.sollentuna;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klartecken.model.IncomingMessage;
import se.klartecken.model.ModerationEvent;
import se.klartecken.model.ModerationKind;
import se.klartecken.model.Post;
import se.klartecken.model.PostStatus;
import se.klartecken.report.Outcome;

/**
 * Whether something has been taken away; hiding is not enough (documented before removed).
 *
 * @param done whether it is gone
 * @param byAuthor whether its writer took it away
 * @param documented whether it was documented first
 * @param at when; none where that is not known, or where it is still there
 */
record Removal(
        Truth done,
        boolean byAuthor,
        Truth documented,
        @Nullable Instant at) {

    static Removal of(Facts facts, Post post, Instant when) {
        Truth done;
        if (post.removedAt() != null) {
            done = Truth.of(!post.removedAt().isAfter(when));
        } else {
            done = Truth.of(post.status() == PostStatus.REMOVED);
        }
        // What others write may be lost when it is removed; what is the municipality's own is not.
        return new Removal(done, false, Truth.TRUE, post.removedAt());
    }

    static Removal of(Facts facts, IncomingMessage message) {
        List<ModerationEvent> events = message.moderation();
        if (events == null) {
            return new Removal(Truth.UNKNOWN, false, Truth.UNKNOWN, null);
        }
        ModerationEvent standing = standing(events, facts.asOf());
        return standing == null
                ? new Removal(Truth.FALSE, false, Truth.UNKNOWN, null)
                : new Removal(
                        Truth.TRUE,
                        standing.kind() == ModerationKind.REMOVED_BY_AUTHOR,
                        documentedBy(events, standing.at()),
                        standing.at());
    }

    /** What took it away, and was not undone since; of two at the same instant, the one recorded later comes later. */
    private static @Nullable ModerationEvent standing(List<ModerationEvent> events, Instant now) {
        List<ModerationEvent> inOrder = new ArrayList<>(events);
        inOrder.sort(Comparator.comparing(ModerationEvent::at));
        ModerationEvent standing = null;
        for (ModerationEvent each : inOrder) {
            if (!changesVisibility(each.kind()) || each.at().isAfter(now)) {
                continue;
            }
            if (each.kind() == ModerationKind.RESTORED) {
                standing = null;
            } else if (standing == null) {
                standing = each;
            }
        }
        return standing;
    }

    private static boolean changesVisibility(ModerationKind kind) {
        return kind == ModerationKind.REMOVED
                || kind == ModerationKind.REMOVED_BY_AUTHOR
                || kind == ModerationKind.RESTORED;
    }

    private static Truth documentedBy(List<ModerationEvent> events, Instant removedAt) {
        return Truth.of(events.stream()
                .anyMatch(each ->
                        each.kind() == ModerationKind.DOCUMENTED && !each.at().isAfter(removedAt)));
    }

    /** SOL-4-7 to SOL-4-9: to be removed, without a stated time; documented first only by that reading (two regimes of removal). */
    Outcome owed(Facts facts, Truth applies) {
        boolean orderMatters = facts.chose("sollentunaDocumentBeforeRemoval", "TRUE") && !byAuthor;
        if (done.yes() && orderMatters) {
            return Verdict.state(applies, documented);
        }
        return Verdict.openDuty(applies, done);
    }
}
