package se.klartecken.rules.stockholm;

import java.util.stream.Stream;
import se.klartecken.input.Place;
import se.klartecken.model.IncomingMessage;
import se.klartecken.model.MessageKind;
import se.klartecken.model.ReplyKind;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.AccountIn;
import se.klartecken.rules.facts.CaseFile;
import se.klartecken.rules.facts.View;

/** How an account answers, as far as only a person can judge it: asked once for the account, not for each answer. */
public final class AnsweringOnAccount extends View {

    private final AccountIn account;

    public AnsweringOnAccount(AccountIn account) {
        super(account.file(), account.subject());
        this.account = account;
    }

    /** Whether questions were answered there: some are on record, or a person has judged how they are answered. */
    public Answer answersQuestions() {
        return anyQuestion(AnsweringOnAccount::isAnswered).or(answersFaulted());
    }

    private Answer answersFaulted() {
        return Stream.of("STO-SVA-9", "STO-SVA-10", "STO-SVA-11")
                .map(clause -> file().records().assessedItself(clause, subject()))
                .filter(Answer::isFalse)
                .findFirst()
                .map(Answer::not)
                .orElse(Answer.FALSE);
    }

    /** Whether there are questions whose delay nobody has assessed one by one, answered or not. */
    public Answer hasQuestionsNotAssessedSingly() {
        return anyQuestion((question, at) -> question.undueDelay() == null
                ? Answer.known(true, at.at("kind"))
                : Answer.known(false, at.at("undueDelay")));
    }

    public Answer withoutUndueDelay() {
        return assessed("STO-SVA-8");
    }

    public Answer careful() {
        return assessed("STO-SVA-9");
    }

    public Answer simple() {
        return assessed("STO-SVA-10");
    }

    public Answer comprehensible() {
        return assessed("STO-SVA-11");
    }

    private Answer assessed(String clauseId) {
        return file().records().assessed(clauseId, subject());
    }

    private Answer anyQuestion(Ask<IncomingMessage> ask) {
        return anyElement(
                account.it().messages(),
                subject().place(),
                "messages",
                (message, at) -> message.kind() == MessageKind.QUESTION
                                && !CaseFile.dayOf(message.receivedAt()).isBefore(file().adopted())
                        ? ask.of(message, at)
                        : Answer.known(false, at.at("kind")));
    }

    private static Answer isAnswered(IncomingMessage question, Place at) {
        return any(
                question.replies(),
                at,
                "replies",
                (reply, place) -> Answer.known(reply.kind() == ReplyKind.ANSWER, place.at("kind")));
    }
}
