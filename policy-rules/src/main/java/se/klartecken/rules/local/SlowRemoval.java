package se.klartecken.rules.local;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.klartecken.clause.Text;
import se.klartecken.model.LocalValue;
import se.klartecken.model.ModerationEvent;
import se.klartecken.model.ModerationKind;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.MessageFacts;
import se.klartecken.rules.facts.MessageIn;
import se.klartecken.rules.facts.Placed;

/** A removal that the organisation wants a person to look at where it took so many minutes or more. */
public final class SlowRemoval extends LocalDuty {

    private static final class Moderated extends MessageFacts {

        Moderated(MessageIn message) {
            super(message);
        }

        /** When everything that comes before a removal had been done. */
        Optional<Instant> ready() {
            Optional<Instant> documented = first(ModerationKind.DOCUMENTED).map(ModerationEvent::at);
            Optional<Instant> registered = first(ModerationKind.REGISTERED).map(ModerationEvent::at);
            return documented.isEmpty() || registered.isEmpty()
                    ? Optional.empty()
                    : Stream.of(documented.get(), registered.get()).max(Comparator.naturalOrder());
        }

        /** The removal that stands. */
        Optional<Instant> removed() {
            return last(Set.of(ModerationKind.REMOVED, ModerationKind.RESTORED))
                    .filter(event -> event.kind() == ModerationKind.REMOVED)
                    .map(ModerationEvent::at);
        }

        Answer removedOnceReady() {
            return stated(ready().flatMap(from -> removed().filter(at -> !at.isBefore(from)))
                    .isPresent());
        }
    }

    private final Moderated message;

    SlowRemoval(MessageIn message, Placed<LocalValue> value, String clauseId) {
        super(message.file(), message.subject(), value, clauseId);
        this.message = new Moderated(message);
    }

    @Override
    public Answer inScope() {
        return message.inScope();
    }

    @Override
    public Answer applies() {
        return message.removedOnceReady();
    }

    @Override
    public Answer kept() {
        Optional<Duration> taken =
                message.ready().flatMap(from -> message.removed().map(to -> Duration.between(from, to)));
        if (taken.isEmpty()) {
            return message.removedOnceReady().isUnknown() ? message.removedOnceReady() : Answer.TRUE;
        }
        boolean slow = taken.get().compareTo(Duration.ofMinutes(amount())) >= 0;
        return slow
                ? Answer.open(subject().place().at("moderation"))
                : Answer.known(true, subject().place().at("moderation"));
    }

    @Override
    public Text words() {
        return new Text(
                "En borttagning som tar " + amount() + " minuter eller mer från det att den kan göras ska ses över.",
                "A removal that takes " + amount() + " minutes or more from when it can be done is to be looked at.");
    }
}
