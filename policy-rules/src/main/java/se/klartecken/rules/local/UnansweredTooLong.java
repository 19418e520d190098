package se.klartecken.rules.local;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.klartecken.calendar.Deadline;
import se.klartecken.clause.Text;
import se.klartecken.input.Place;
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

    /** @param rules what the rules say of its answer: what is late by them needs no review */
    UnansweredTooLong(MessageIn message, Placed<LocalValue> value, String clauseId, RulesOnAnswer rules) {
        super(message.file(), message.subject(), value, clauseId);
        this.question = new OpenQuestion(message, rules.answerOwed());
        this.byTheRules = rules.due();
        var time = new OfficeTime(message, Duration.ofHours(amount()));
        this.countable = time.countable();
        this.threshold = time.deadline();
    }

    @Override
    public Answer inScope() {
        return question.inScope();
    }

    @Override
    public Answer applies() {
        return question.owedAnAnswer()
                .and(Answer.known(
                        !question.isLateBy(byTheRules), subject().place().at("receivedAt")));
    }

    @Override
    public Answer kept() {
        if (question.answered().isUnknown()) {
            return question.answered();
        }
        boolean open = !question.isAnswered() && hasPassedBy(file().asOf());
        if (open && !hasPassedBy(file().recordedUntil())) {
            return Answer.missing(Place.CASE.at("recordedUntil"));
        }
        return open
                ? Answer.open(subject().place().at("receivedAt"))
                : Answer.known(true, subject().place().at("receivedAt")).and(countable);
    }

    private boolean hasPassedBy(Instant now) {
        return threshold != null && !now.isBefore(threshold.dueAt().toInstant());
    }

    @Override
    public Text words() {
        return new Text(
                "En fråga som är obesvarad efter " + amount() + " kontorstimmar ska ses över.",
                "A question still open after " + amount() + " office hours is to be looked at.");
    }
}
