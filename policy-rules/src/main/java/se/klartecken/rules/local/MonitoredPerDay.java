package se.klartecken.rules.local;

import se.klartecken.calendar.WorkingCalendar;
import se.klartecken.clause.Text;
import se.klartecken.model.LocalValue;
import se.klartecken.rules.answer.Answer;
import se.klartecken.rules.facts.AccountIn;
import se.klartecken.rules.facts.Placed;
import se.klartecken.rules.facts.WatchLog;

/** An account that the organisation wants watched so many times on each working day. */
public final class MonitoredPerDay extends LocalDuty {

    private final AccountIn account;
    private final RulesOnAccount rules;

    MonitoredPerDay(AccountIn account, Placed<LocalValue> value, String clauseId, RulesOnAccount rules) {
        super(account.file(), account.subject(), value, clauseId);
        this.account = account;
        this.rules = rules;
    }

    @Override
    public Answer applies() {
        Answer takesMessages = is(account.it().allowsPublicMessages(), "allowsPublicMessages");
        return rules.watchedEnough().isFalse() ? takesMessages.and(rules.watchedEnough()) : takesMessages;
    }

    @Override
    public Answer kept() {
        WorkingCalendar calendar = file().calendarOf(account.owner().it());
        return WatchLog.monitoring(account)
                .coversEach(
                        date -> isFrom(date) && !calendar.officeWindows(date).isEmpty(),
                        entry -> WatchLog.isByAPerson(entry) && WatchLog.isWithinOfficeHours(entry.at(), calendar),
                        amount());
    }

    @Override
    public Text words() {
        return new Text(
                "Kontot ska bevakas minst " + amount() + " gånger varje arbetsdag.",
                "The account is to be watched at least " + amount() + " times on each working day.");
    }
}
