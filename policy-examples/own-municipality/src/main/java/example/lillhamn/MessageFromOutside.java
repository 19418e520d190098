package example.lillhamn;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.klartecken.calendar.Deadline;
import se.klartecken.calendar.HourClock;
import se.klartecken.calendar.NoWorkingDayException;
import se.klartecken.calendar.ResponseTime;
import se.klartecken.input.Place;
import se.klartecken.model.Reply;
import se.klartecken.model.ReplyKind;
import se.klartecken.report.Step;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.MessageFacts;
import se.klartecken.rules.facts.MessageIn;

/** What somebody wrote to the municipality. */
public final class MessageFromOutside extends MessageFacts {

    private static final ResponseTime TIME =
            new ResponseTime.CountedHours(Duration.ofHours(12), HourClock.OFFICE_HOURS);

    private final Optional<Deadline> deadline;

    MessageFromOutside(MessageIn message) {
        super(message);
        this.deadline = counted(message);
    }

    /** An office that never opens has no due time. */
    private static Optional<Deadline> counted(MessageIn message) {
        try {
            return TIME.deadline(
                    message.it().receivedAt(),
                    message.file().calendarOf(message.account().owner().it()));
        } catch (NoWorkingDayException e) {
            return Optional.empty();
        }
    }

    public Answer awaitsAnswer() {
        return isQuestion().and(gone().not());
    }

    public Answer answeredInTime() {
        return any(message().it().replies(), subject().place(), "replies", this::inTime);
    }

    private Answer inTime(Reply reply, Place at) {
        return Answer.known(reply.kind() == ReplyKind.ANSWER, at.at("kind"))
                .and(Answer.known(deadline.map(due -> due.metBy(reply.at())).orElse(true), at.at("at")));
    }

    public @Nullable Deadline deadline() {
        return deadline.orElse(null);
    }

    public List<Step> answer() {
        return answered().isTrue() ? List.of() : List.of(Step.ANSWER);
    }

    public Answer breaksHouseRules() {
        return is(message().it().breaksHouseRules(), "breaksHouseRules");
    }

    public List<Step> remove() {
        return List.of(Step.REMOVE);
    }
}
