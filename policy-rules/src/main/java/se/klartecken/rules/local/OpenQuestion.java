package se.klartecken.rules.local;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.klartecken.calendar.Deadline;
import se.klartecken.input.Place;
import se.klartecken.model.NoAnswerReason;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.MessageFacts;
import se.klartecken.rules.facts.MessageIn;

/** A question and whether, and when, it was answered. */
final class OpenQuestion extends MessageFacts {

    private final Answer answerOwed;

    /** @param answerOwed whether the rules leave it to be answered here: not forwarded, no matter of a crisis */
    OpenQuestion(MessageIn message, Answer answerOwed) {
        super(message);
        this.answerOwed = answerOwed;
    }

    /** A question that is still there and that nobody recorded a reason to leave. */
    Answer owedAnAnswer() {
        Answer gone = message().it().moderation() == null ? Answer.FALSE : gone();
        return question()
                .and(reasonRecorded(List.of(NoAnswerReason.values())).not())
                .and(gone.not())
                .and(answerOwed);
    }

    /** When it was answered, or the moment of the check while it has not been. */
    Instant settledAt() {
        return firstAnswer().orElse(file().asOf());
    }

    /** Whether the rules themselves say that it is late. */
    boolean isLateBy(Optional<Deadline> rules) {
        return rules.filter(due -> due.passedAt(settledAt())).isPresent();
    }

    boolean isAnswered() {
        return firstAnswer().isPresent();
    }

    Answer answeredBy(@Nullable Deadline deadline) {
        Answer answered = answered();
        boolean late = deadline != null && deadline.passedAt(settledAt());
        if (answered.isFalse() && deadline != null && recordEndsBefore(deadline)) {
            return answered.or(Answer.missing(Place.CASE.at("recordedUntil")));
        }
        return answered.isTrue() && late ? answered.not() : answered;
    }

    /** Where the record ends before the due time and the check comes after it, nobody knows what came between. */
    private boolean recordEndsBefore(Deadline deadline) {
        return deadline.passedAt(file().asOf()) && !deadline.passedAt(file().recordedUntil());
    }
}
