package se.klartecken.oracle.sollentuna;

import java.time.Instant;
import java.util.List;
import se.klartecken.model.IncomingMessage;
import se.klartecken.model.ModerationEvent;
import se.klartecken.model.ModerationKind;
import se.klartecken.model.Post;
import se.klartecken.model.PostStatus;
import se.klartecken.report.Outcome;

/**
 * Whether something has been taken away; hiding is not enough (A03).
 *
 * @param done whether it is gone
 * @param byAuthor whether its writer took it away
 * @param documented whether it was documented first
 */
record Removal(Truth done, boolean byAuthor, Truth documented) {

    static Removal of(Facts facts, Post post, Instant when) {
        Truth done;
        if (post.removedAt() != null) {
            done = Truth.of(!post.removedAt().isAfter(when));
        } else {
            done = post.status() == PostStatus.REMOVED ? Truth.TRUE : facts.notRecorded();
        }
        Instant registered =
                post.recordKeeping() == null ? null : post.recordKeeping().registeredAt();
        boolean documented = registered != null && post.removedAt() != null && !registered.isAfter(post.removedAt());
        return new Removal(done, false, documented ? Truth.TRUE : Truth.UNKNOWN);
    }

    static Removal of(Facts facts, IncomingMessage message) {
        List<ModerationEvent> events = message.moderation();
        if (events == null) {
            return new Removal(Truth.UNKNOWN, false, Truth.UNKNOWN);
        }
        ModerationEvent last = null;
        boolean torn = false;
        for (ModerationEvent each : events) {
            if (!changesVisibility(each.kind()) || each.at().isAfter(facts.asOf())) {
                continue;
            }
            if (last == null || each.at().isAfter(last.at())) {
                last = each;
                torn = false;
            } else if (each.at().equals(last.at()) && restores(each) != restores(last)) {
                torn = true;
            }
        }
        if (last == null || torn || restores(last)) {
            return new Removal(torn ? Truth.UNKNOWN : facts.notRecorded(), false, Truth.UNKNOWN);
        }
        return new Removal(
                Truth.TRUE, last.kind() == ModerationKind.REMOVED_BY_AUTHOR, documentedBy(events, last.at()));
    }

    private static boolean changesVisibility(ModerationKind kind) {
        return kind == ModerationKind.REMOVED
                || kind == ModerationKind.REMOVED_BY_AUTHOR
                || kind == ModerationKind.RESTORED;
    }

    private static boolean restores(ModerationEvent event) {
        return event.kind() == ModerationKind.RESTORED;
    }

    private static Truth documentedBy(List<ModerationEvent> events, Instant removedAt) {
        return Truth.of(events.stream()
                .anyMatch(each ->
                        each.kind() == ModerationKind.DOCUMENTED && !each.at().isAfter(removedAt)));
    }

    /** SOL-4-7 to SOL-4-9: to be removed, without a stated time; documented first only by that reading (A04). */
    Outcome owed(Facts facts, Truth applies) {
        boolean orderMatters = facts.chose("sollentunaDocumentBeforeRemoval", "TRUE") && !byAuthor;
        if (done.yes() && orderMatters) {
            return Verdict.state(applies, documented);
        }
        return Verdict.openDuty(applies, done);
    }
}
