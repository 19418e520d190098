package se.klartecken.rules.local;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.klartecken.calendar.Deadline;
import se.klartecken.clause.Text;
import se.klartecken.model.LocalValue;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.MessageIn;
import se.klartecken.rules.facts.Placed;

/** A question that the organisation wants a person to look at once it has been open for so many office hours. */
public final class UnansweredTooLong extends LocalDuty {

    private final OpenQuestion question;
    private final @Nullable Deadline threshold;
    private final Optional<Deadline> byTheRules;
    private final Answer countable;

    /** @param byTheRules the due time that the rules themselves state: what is late by them needs no review */
    UnansweredTooLong(MessageIn message, Placed<LocalValue> value, String clauseId, Optional<Deadline> byTheRules) {
        super(message.file(), message.subject(), value, clauseId);
        this.question = new OpenQuestion(message);
        this.byTheRules = byTheRules;
        this.countable = OfficeTime.known(message);
        this.threshold = OfficeTime.after(message, Duration.ofHours(amount()));
    }

    @Override
    public Answer inScope() {
        return question.inScope();
    }

    @Override
    protected Answer concerned() {
        return question.owedAnAnswer()
                .and(Answer.known(
                        !question.isLateBy(byTheRules), subject().place().at("receivedAt")));
    }

    @Override
    public Answer kept() {
        boolean open = !question.isAnswered()
                && threshold != null
                && !file().asOf().isBefore(threshold.dueAt().toInstant());
        return open
                ? Answer.open(subject().place().at("receivedAt"))
                : Answer.known(true, subject().place().at("receivedAt")).and(countable);
    }

    @Override
    public Text words() {
        return new Text(
                "En fråga som är obesvarad efter " + amount() + " kontorstimmar ska ses över.",
                "A question still open after " + amount() + " office hours is to be looked at.");
    }
}
