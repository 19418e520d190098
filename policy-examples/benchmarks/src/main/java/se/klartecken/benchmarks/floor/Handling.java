package se.klartecken.benchmarks.floor;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klartecken.model.CaseLink;
import se.klartecken.model.IncomingMessage;
import se.klartecken.model.MessageHandling;
import se.klartecken.model.MessageKind;
import se.klartecken.model.ModerationEvent;
import se.klartecken.model.ModerationKind;
import se.klartecken.model.NoAnswerReason;
import se.klartecken.model.Reply;
import se.klartecken.model.ReplyKind;

/** A message on its account, with what was done about it. */
final class Handling {

    private final IncomingMessage it;
    private final Spot spot;
    private final OpenAccount account;

    Handling(IncomingMessage it, Spot spot, OpenAccount account) {
        this.it = it;
        this.spot = spot;
        this.account = account;
    }

    IncomingMessage it() {
        return it;
    }

    Spot spot() {
        return spot;
    }

    OpenAccount account() {
        return account;
    }

    String at(String property) {
        return spot.at(property);
    }

    boolean isQuestion() {
        return it.kind() == MessageKind.QUESTION;
    }

    Tri handledByDecision() {
        return it.handling() == null ? Tri.OPEN : Tri.of(it.handling() != MessageHandling.NONE);
    }

    Tri answered() {
        return it.replies() == null ? Tri.OPEN : Tri.of(firstAnswer() >= 0);
    }

    private int firstAnswer() {
        List<Reply> replies = it.replies() == null ? List.of() : it.replies();
        for (int index = 0; index < replies.size(); index++) {
            if (replies.get(index).kind() == ReplyKind.ANSWER) {
                return index;
            }
        }
        return -1;
    }

    /** The answer, else all that is none. */
    void writeAnswered(Receipt receipt) {
        List<Reply> replies = it.replies();
        if (replies == null || replies.isEmpty()) {
            receipt.says(replies, at("/replies"));
            return;
        }
        int answer = firstAnswer();
        for (int index = Math.max(answer, 0); index < replies.size(); index++) {
            receipt.because(at("/replies/" + index + "/kind"));
            if (index == answer) {
                return;
            }
        }
    }

    /** Whether a reason for not answering is on record; open where it was decided not to, and nobody says why. */
    Tri reason(List<NoAnswerReason> accepted) {
        if (it.noAnswerReason() != null) {
            return Tri.of(accepted.contains(it.noAnswerReason()));
        }
        return it.handling() == MessageHandling.NO_ACTION_DECIDED ? Tri.OPEN : Tri.NO;
    }

    void writeReason(Receipt receipt) {
        if (it.noAnswerReason() != null || it.handling() == MessageHandling.NO_ACTION_DECIDED) {
            receipt.says(it.noAnswerReason(), at("/noAnswerReason"));
        }
    }

    /** Whether it is gone, by whoever's hand. */
    Tri gone() {
        return it.moderation() == null ? Tri.OPEN : Tri.of(isGone());
    }

    private boolean isGone() {
        boolean gone = false;
        Instant last = Instant.MIN;
        for (ModerationEvent event : events()) {
            boolean matters = event.kind() == ModerationKind.REMOVED
                    || event.kind() == ModerationKind.REMOVED_BY_AUTHOR
                    || event.kind() == ModerationKind.RESTORED;
            if (matters && !event.at().isBefore(last)) {
                gone = event.kind() != ModerationKind.RESTORED;
                last = event.at();
            }
        }
        return gone;
    }

    Receipt writeModeration(Receipt receipt) {
        return receipt.says(it.moderation(), at("/moderation"));
    }

    /** The first event of a kind. */
    @Nullable ModerationEvent first(ModerationKind kind) {
        ModerationEvent first = null;
        for (ModerationEvent event : events()) {
            if (event.kind() == kind && (first == null || event.at().isBefore(first.at()))) {
                first = event;
            }
        }
        return first;
    }

    List<ModerationEvent> events() {
        return it.moderation() == null ? List.of() : it.moderation();
    }

    /** When it was moved to case handling. */
    @Nullable List<Instant> moves() {
        CaseLink link = it.caseLink();
        return link == null ? null : link.movedAt();
    }
}
