package se.klartecken.rules.local;

import java.util.Optional;
import se.klartecken.calendar.Deadline;
import se.klartecken.rules.answer.Answer;

/**
 * What a policy says of the answer to a message, before an organisation's own values are asked.
 *
 * @param answerOwed whether it leaves the message to be answered where it came in
 * @param due by when, if it states a time
 */
public record RulesOnAnswer(Answer answerOwed, Optional<Deadline> due) {

    /** A policy that states no time, and knows nothing that takes a question away. */
    public static final RulesOnAnswer WITHOUT_TIME = new RulesOnAnswer(Answer.TRUE, Optional.empty());
}
