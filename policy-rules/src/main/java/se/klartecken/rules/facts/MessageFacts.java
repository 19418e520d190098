package se.klartecken.rules.facts;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.klartecken.input.Place;
import se.klartecken.model.MessageHandling;
import se.klartecken.model.MessageKind;
import se.klartecken.model.ModerationEvent;
import se.klartecken.model.ModerationKind;
import se.klartecken.model.NoAnswerReason;
import se.klartecken.model.Reply;
import se.klartecken.model.ReplyKind;
import se.klartecken.rules.answer.Answer;

/** What every policy may ask of an incoming message. */
public abstract class MessageFacts extends View {

    private static final Set<ModerationKind> GOING =
            EnumSet.of(ModerationKind.REMOVED, ModerationKind.REMOVED_BY_AUTHOR, ModerationKind.RESTORED);
    private static final Set<ModerationKind> HIDING = EnumSet.of(ModerationKind.HIDDEN, ModerationKind.RESTORED);

    private final MessageIn message;

    protected MessageFacts(MessageIn message) {
        super(message.file(), message.subject());
        this.message = message;
    }

    protected final MessageIn message() {
        return message;
    }

    @Override
    public final Answer inScope() {
        return file().inForceAt(message.it().receivedAt(), place("receivedAt"));
    }

    /** Whether it asks something. */
    public final Answer question() {
        return Answer.known(message.it().kind() == MessageKind.QUESTION, place("kind"));
    }

    /** Whether a person has answered; a holding or automatic reply is no answer. */
    public final Answer answered() {
        return any(message.it().replies(), subject().place(), "replies", MessageFacts::isAnswer);
    }

    private static Answer isAnswer(Reply reply, Place at) {
        return Answer.known(reply.kind() == ReplyKind.ANSWER, at.at("kind"));
    }

    /** When it was first answered. */
    protected final Optional<Instant> firstAnswer() {
        Instant first = null;
        for (Reply reply :
                message.it().replies() == null ? List.<Reply>of() : message.it().replies()) {
            if (reply.kind() == ReplyKind.ANSWER && (first == null || reply.at().isBefore(first))) {
                first = reply.at();
            }
        }
        return Optional.ofNullable(first);
    }

    /** Whether a reason for not answering is on record that the policy accepts. */
    protected final Answer reasonRecorded(List<NoAnswerReason> accepted) {
        NoAnswerReason reason = message.it().noAnswerReason();
        if (reason != null) {
            return Answer.known(accepted.contains(reason), place("noAnswerReason"));
        }
        return message.it().handling() == MessageHandling.NO_ACTION_DECIDED
                ? Answer.missing(place("noAnswerReason"))
                : Answer.FALSE;
    }

    /** Whether it is gone, by whoever's hand; what was made visible again is not. */
    public final Answer gone() {
        return last(GOING)
                .map(event -> stated(event.kind() != ModerationKind.RESTORED))
                .orElseGet(() -> stated(false));
    }

    /** Whether it was taken away by the account. */
    protected final Answer removedByAccount() {
        return stated(last(GOING)
                .filter(event -> event.kind() == ModerationKind.REMOVED)
                .isPresent());
    }

    /** Whether it was taken away by whoever wrote it, and not by the account before. */
    public final Answer goneByAuthor() {
        return stated(last(GOING)
                .filter(event -> event.kind() == ModerationKind.REMOVED_BY_AUTHOR)
                .filter(event -> first(ModerationKind.REMOVED).isEmpty())
                .isPresent());
    }

    /** Whether it is hidden. */
    protected final Answer hidden() {
        return stated(last(HIDING)
                .filter(event -> event.kind() == ModerationKind.HIDDEN)
                .isPresent());
    }

    /** What the record of moderation says as a whole; unknown where there is none. */
    protected final Answer stated(boolean value) {
        Place at = place("moderation");
        return message.it().moderation() == null ? Answer.missing(at) : Answer.known(value, at);
    }

    /** The first event of a kind. */
    protected final Optional<ModerationEvent> first(ModerationKind kind) {
        ModerationEvent first = null;
        for (ModerationEvent event : events()) {
            if (event.kind() == kind && (first == null || event.at().isBefore(first.at()))) {
                first = event;
            }
        }
        return Optional.ofNullable(first);
    }

    /** The last event of some kinds; of two at the same instant, the one recorded later. */
    protected final Optional<ModerationEvent> last(Set<ModerationKind> kinds) {
        ModerationEvent last = null;
        for (ModerationEvent event : events()) {
            if (kinds.contains(event.kind()) && (last == null || !event.at().isBefore(last.at()))) {
                last = event;
            }
        }
        return Optional.ofNullable(last);
    }

    protected final List<ModerationEvent> events() {
        return message.it().moderation() == null ? List.of() : message.it().moderation();
    }

    protected final Place place(String property) {
        return subject().place().at(property);
    }
}
