package se.klartecken.rules.sollentuna;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klartecken.input.Place;
import se.klartecken.model.AccountAccess;
import se.klartecken.model.PersonDecision;
import se.klartecken.report.Step;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.AccountIn;
import se.klartecken.rules.facts.View;

/** Who was told of those who may act on an account. */
public final class RolesOnAccount extends View {

    private final @Nullable AccountAccess access;

    public RolesOnAccount(AccountIn account) {
        super(account.file(), account.subject());
        this.access = account.it().access();
    }

    /** Whether there is a decision of which to tell: one that has been taken, and under the rules. */
    public Answer personsDecidedOn() {
        return any(decisions(), accessPlace(), "decisions", this::taken);
    }

    public Answer communicationsNotified() {
        return everyDecision(
                (decision, at) -> told(decision.communicationsNotifiedAt(), at, "communicationsNotifiedAt"));
    }

    public Answer committeeInformed() {
        return everyDecision((decision, at) -> told(decision.committeeInformedAt(), at, "committeeInformedAt"));
    }

    /** An act is judged by the rules of its day; a day that is not recorded is taken for one of theirs. */
    private Answer taken(PersonDecision decision, Place at) {
        LocalDate day = decision.decidedOn();
        return day == null
                ? Answer.known(true, at)
                : Answer.known(hasCome(day), at.at("decidedOn")).and(file().inForceAt(day, at.at("decidedOn")));
    }

    private Answer told(@Nullable Instant told, Place at, String property) {
        return Answer.known(hasCome(told), told == null ? at : at.at(property));
    }

    public List<Step> notifyThem() {
        return List.of(Step.NOTIFY);
    }

    private Answer everyDecision(Ask<PersonDecision> ask) {
        List<PersonDecision> decisions = decisions();
        Place at = accessPlace().at("decisions");
        return decisions == null
                ? Answer.missing(at)
                : Answer.allOf(each(
                        decisions,
                        at,
                        (decision, place) -> taken(decision, place).not().or(ask.of(decision, place))));
    }

    private @Nullable List<PersonDecision> decisions() {
        return access == null ? null : access.decisions();
    }

    private Place accessPlace() {
        return subject().place().at("access");
    }
}
