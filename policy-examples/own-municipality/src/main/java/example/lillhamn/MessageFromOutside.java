package example.lillhamn;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.klartecken.calendar.Deadline;
import se.klartecken.calendar.NoWorkingDayException;
import se.klartecken.calendar.ResponseTime;
import se.klartecken.input.Place;
import se.klartecken.model.Reply;
import se.klartecken.model.ReplyKind;
import se.klartecken.report.Step;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.MessageFacts;
import se.klartecken.rules.facts.MessageIn;
import se.klartecken.rules.facts.OrganisationIn;

/** What somebody wrote to the municipality. */
public final class MessageFromOutside extends MessageFacts {

    private final Optional<Deadline> deadline;

    public MessageFromOutside(MessageIn message, ResponseTime time) {
        super(message);
        this.deadline = officeHoursStated().isTrue() ? counted(message, time) : Optional.empty();
    }

    /** An office that never opens has no due time. */
    private static Optional<Deadline> counted(MessageIn message, ResponseTime time) {
        try {
            return time.deadline(
                    message.it().receivedAt(),
                    message.file().calendarOf(message.account().owner().it()));
        } catch (NoWorkingDayException e) {
            return Optional.empty();
        }
    }

    public Answer awaitsAnswer() {
        return question().and(gone().not());
    }

    public Answer answeredInTime() {
        return any(message().it().replies(), subject().place(), "replies", this::answersInTime);
    }

    private Answer answersInTime(Reply reply, Place at) {
        return answers(reply, at.at("kind")).and(inTime(reply, at.at("at")));
    }

    /** Whether a reply is an answer depends on how the guideline is read. */
    private Answer answers(Reply reply, Place kind) {
        return Answer.known(reply.kind() == ReplyKind.ANSWER, kind)
                .or(Answer.known(reply.kind() == ReplyKind.HOLDING, kind)
                        .and(file().reads(AnswerMeans.READING, AnswerMeans.HOLDING_REPLY_TOO)));
    }

    /** Without office hours nobody can say when twelve of them have passed. */
    private Answer inTime(Reply reply, Place at) {
        Answer hours = officeHoursStated();
        return hours.isUnknown()
                ? hours
                : Answer.known(deadline.map(due -> due.metBy(reply.at())).orElse(true), at)
                        .resting(hours);
    }

    private Answer officeHoursStated() {
        OrganisationIn owner = message().account().owner();
        return holds(owner.it().officeHours(), owner.subject().place(), "officeHours", hours -> true);
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
