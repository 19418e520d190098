package se.klartecken.rules.local;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.klartecken.calendar.Deadline;
import se.klartecken.model.NoAnswerReason;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.MessageFacts;
import se.klartecken.rules.facts.MessageIn;

/** A question and whether, and when, it was answered. */
final class OpenQuestion extends MessageFacts {

    OpenQuestion(MessageIn message) {
        super(message);
    }

    /** A question that is still there and that nobody recorded a reason to leave. */
    Answer owedAnAnswer() {
        Answer gone = message().it().moderation() == null ? Answer.FALSE : gone();
        return isQuestion()
                .and(reasonRecorded(List.of(NoAnswerReason.values())).not())
                .and(gone.not());
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
        return answered.isTrue() && late ? answered.not() : answered;
    }
}
