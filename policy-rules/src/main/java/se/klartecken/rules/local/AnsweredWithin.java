package se.klartecken.rules.local;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.klartecken.calendar.Deadline;
import se.klartecken.clause.Text;
import se.klartecken.model.LocalValue;
import se.klartecken.report.Step;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.MessageIn;
import se.klartecken.rules.facts.Placed;

/** A question that the organisation wants answered within so many office hours. */
public final class AnsweredWithin extends LocalDuty {

    private final OpenQuestion question;
    private final Answer countable;
    private final @Nullable Deadline deadline;
    private final Optional<Deadline> byTheRules;

    /** @param rules what the rules say of its answer: what is late by them is not said twice */
    AnsweredWithin(MessageIn message, Placed<LocalValue> value, String clauseId, RulesOnAnswer rules) {
        super(message.file(), message.subject(), value, clauseId);
        this.question = new OpenQuestion(message, rules.answerOwed());
        var time = new OfficeTime(message, Duration.ofHours(amount()));
        this.countable = time.countable();
        this.deadline = time.deadline();
        this.byTheRules = rules.due();
    }

    @Override
    public Answer inScope() {
        return question.inScope();
    }

    @Override
    public boolean asksForAnAct() {
        return true;
    }

    @Override
    public Answer applies() {
        boolean sharper = (deadline == null || !isLaterThanTheRules(deadline)) && !question.isLateBy(byTheRules);
        return question.owedAnAnswer()
                .and(Answer.known(sharper, subject().place().at("receivedAt")));
    }

    private boolean isLaterThanTheRules(Deadline own) {
        return byTheRules.filter(due -> own.dueAt().isAfter(due.dueAt())).isPresent();
    }

    @Override
    public Answer kept() {
        return question.answeredBy(deadline).and(countable);
    }

    @Override
    public @Nullable Deadline deadline() {
        return deadline;
    }

    @Override
    public List<Step> remedy() {
        return question.isAnswered() ? List.of() : List.of(Step.ANSWER);
    }

    @Override
    public Text words() {
        return new Text(
                "Frågor ska besvaras inom " + amount() + " kontorstimmar.",
                "Questions are to be answered within " + amount() + " office hours.");
    }
}
