package se.klartecken.rules.local;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.klartecken.clause.Text;
import se.klartecken.input.Place;
import se.klartecken.model.Closure;
import se.klartecken.model.LocalValue;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.AccountIn;
import se.klartecken.rules.facts.CaseFile;
import se.klartecken.rules.facts.Placed;

/** A closed account whose end the organisation wanted announced so many calendar days before. */
public final class ClosureAnnounced extends LocalDuty {

    private final @Nullable Closure closure;
    private final RulesOnAccount rules;

    ClosureAnnounced(AccountIn account, Placed<LocalValue> value, String clauseId, RulesOnAccount rules) {
        super(account.file(), account.subject(), value, clauseId);
        this.closure = account.it().closure();
        this.rules = rules;
    }

    @Override
    public Answer applies() {
        boolean closed = closure != null && closure.closedAt() != null;
        Answer announced = Answer.known(closed, closed ? place().at("closedAt") : place())
                .and(is(closure == null ? null : closure.forced(), place(), "forced")
                        .not())
                .and(any(
                        closure == null ? null : closure.notices(),
                        place(),
                        "notices",
                        (it, at) -> Answer.known(true, at)));
        return rules.announcedInTime().isFalse() ? announced.and(rules.announcedInTime()) : announced;
    }

    @Override
    public Answer kept() {
        Instant end = closure == null ? null : closure.closedAt();
        LocalDate latest = end == null ? null : CaseFile.dayOf(end).minusDays(amount());
        return any(
                closure == null ? null : closure.notices(),
                place(),
                "notices",
                (notice, at) -> Answer.known(
                        latest == null || !CaseFile.dayOf(notice.at()).isAfter(latest), at.at("at")));
    }

    @Override
    public Text words() {
        return new Text(
                "Att ett konto ska avslutas ska meddelas minst " + amount() + " dagar i förväg.",
                "The end of an account is to be announced at least " + amount() + " days before.");
    }

    private Place place() {
        return subject().place().at("closure");
    }
}
