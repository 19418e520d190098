package se.klartecken.rules.stockholm;

import static se.klartecken.rules.stockholm.AnsweringReadings.SERVICE_DUTY_APPLIES_TO_COMPANIES;

import java.util.List;
import se.klartecken.model.IncomingMessage;
import se.klartecken.model.MessageKind;
import se.klartecken.model.OrganisationKind;
import se.klartecken.model.ReplyKind;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.answer.Place;
import se.klartecken.rules.facts.AccountIn;
import se.klartecken.rules.facts.Flag;
import se.klartecken.rules.facts.View;

/** How an account answers, as far as only a person can judge it: asked once for the account, not for each answer. */
public final class AnsweringOnAccount extends View {

    private final AccountIn account;

    public AnsweringOnAccount(AccountIn account) {
        super(account.file(), account.subject());
        this.account = account;
    }

    /** The Act speaks to authorities; a company is none. */
    public Answer ownedByAuthority() {
        Place kind = account.owner().subject().place().at("kind");
        Answer company = Answer.known(account.owner().it().kind() == OrganisationKind.COMPANY, kind);
        return company.not().or(file().reads(SERVICE_DUTY_APPLIES_TO_COMPANIES, Flag.TRUE));
    }

    public Answer contactsSmooth() {
        return file().records()
                .assessed("STO-SVA-2", subject())
                .orElse(file().records().attested("SERVICE", subject()));
    }

    public Answer factualAndImpartial() {
        return assessed("STO-SVA-6");
    }

    /** Whether questions were answered there. */
    public Answer answersQuestions() {
        return anyQuestion(false);
    }

    /** Whether questions were answered whose delay nobody has assessed one by one. */
    public Answer answersQuestionsNotAssessedSingly() {
        return anyQuestion(true);
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

    private Answer anyQuestion(boolean notAssessedSingly) {
        List<IncomingMessage> messages = account.it().messages();
        Place list = subject().place().at("messages");
        if (messages == null) {
            return Answer.missing(list);
        }
        boolean any = messages.stream()
                .anyMatch(message ->
                        isAnsweredQuestion(message) && !(notAssessedSingly && message.undueDelay() != null));
        boolean maybe = messages.stream()
                .anyMatch(message -> message.kind() == MessageKind.QUESTION && message.replies() == null);
        return !any && maybe ? Answer.missing(list) : Answer.known(any, list);
    }

    private static boolean isAnsweredQuestion(IncomingMessage message) {
        return message.kind() == MessageKind.QUESTION
                && message.replies() != null
                && message.replies().stream().anyMatch(reply -> reply.kind() == ReplyKind.ANSWER);
    }
}
